using System.Text;
using SearchApp.Analysis;
using SearchApp.Indexing;

namespace SearchApp.Search.Suggesting;

/// <summary>Reads from an index what may be suggested. Articles that are deleted or in quarantine give no titles and no phrases.</summary>
internal sealed class VocabularyReader
{
    // Of titles beyond these the newest documents' are read, so that neither time nor memory grows without bound.
    private const int MostTitles = 1_000_000;

    // A phrase must stand in this share of the titles that hold its rarest word: 疫苗接种 does, 召开疫苗 does not.
    private const double Share = 0.12;

    // What titles speak of is asked for; what only bodies are full of (可以, 我们) is not.
    private const double BodyWeight = 0.005;
    private const double PhraseWeight = 2;
    private const double TermWeight = 1.5;
    private const int LongestName = 6;

    private readonly ArticleIndex _index;
    private readonly UserDictionary _dictionary;
    private readonly TitlePhrases _titles;
    private readonly List<(int Document, ulong Key)> _keys = [];

    private VocabularyReader(ArticleIndex index)
    {
        _index = index;
        _dictionary = index.Dictionary;
        _titles = new TitlePhrases(index.Words, fewest: Math.Clamp(index.MaxDoc / 20_000, 2, 5));
    }

    /// <summary>Reads an index once.</summary>
    public static (Vocabulary Phrases, TitleList Titles) Read(ArticleIndex index)
    {
        var reader = new VocabularyReader(index);
        reader.ReadTitles();
        var phrases = new Dictionary<string, KnownPhrase>(StringComparer.Ordinal);
        foreach (var phrase in reader.Phrases().Concat(reader.Words()).Concat(reader.People()))
        {
            phrases.TryAdd(phrase.Key, phrase);
        }

        return (new Vocabulary(phrases.Values), new TitleList(reader._keys));
    }

    private void ReadTitles()
    {
        int first = Math.Max(0, _index.MaxDoc - MostTitles);
        foreach (var segment in _index.Segments)
        {
            var titles = segment.Reader.Binary(ArticleSchema.Title);
            var hidden = ArticleIndex.Quarantined(segment);
            for (int docId = Math.Max(0, first - segment.DocBase); titles is not null && docId < segment.Reader.MaxDoc; docId++)
            {
                var bytes = titles.Get(docId);
                if (bytes.IsEmpty || hidden?.Contains(docId) == true || segment.Reader.LiveDocs?.IsLive(docId) == false)
                {
                    continue;
                }

                string title = Encoding.UTF8.GetString(bytes);
                _titles.Add(title);
                _keys.Add((segment.DocBase + docId, TitleList.Key(title)));
            }
        }
    }

    private IEnumerable<KnownPhrase> Phrases() => _titles.Phrases(Share).Select(phrase => new KnownPhrase(
        phrase.Key, phrase.Text, SuggestionKind.Phrase, phrase.Titles, phrase.Titles * PhraseWeight));

    private IEnumerable<KnownPhrase> Words()
    {
        var counts = Terms(ArticleSchema.Body, shortest: 2, longest: int.MaxValue);
        foreach (var (word, titles) in _titles.Words)
        {
            counts[word] = Math.Max(counts.GetValueOrDefault(word), titles);
        }

        foreach (var (word, articles) in counts)
        {
            var inTitles = _titles.Word(word);
            bool isTerm = _dictionary.Contains(word);
            double weight = (inTitles?.Titles ?? 0) + (articles * BodyWeight);
            yield return new KnownPhrase(
                word,
                inTitles?.Text ?? word,
                isTerm ? SuggestionKind.Term : SuggestionKind.Phrase,
                articles,
                isTerm ? weight * TermWeight : weight);
        }
    }

    private IEnumerable<KnownPhrase> People() => Terms(ArticleSchema.People, shortest: 2, LongestName)
        .Select(person => new KnownPhrase(person.Key, person.Key, SuggestionKind.Person, person.Value, person.Value));

    // The Han terms of a field with the number of their documents; of words they are at most those of the dictionaries.
    private Dictionary<string, long> Terms(string field, int shortest, int longest)
    {
        var all = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var segment in _index.Segments)
        {
            var cursor = segment.Reader.Terms(field)?.EnumerateFrom("\u4E00"u8);
            while (cursor?.MoveNext() == true && Rune.DecodeFromUtf8(cursor.Term, out var first, out _) == default && first.Value <= 0x9FFF)
            {
                string term = Encoding.UTF8.GetString(cursor.Term);
                if (term.Length >= shortest && term.Length <= longest)
                {
                    all[term] = all.GetValueOrDefault(term) + cursor.Info.DocFreq;
                }
            }
        }

        return all;
    }
}

using SearchApp.Analysis;
using SearchApp.Corpus;

namespace SearchApp.Search.Suggesting;

/// <summary>Completes what somebody types, and respells what finds hardly anything. Thread-safe.</summary>
/// <remarks>What it knows is read from the index at first use: a second of work for a million words of titles, once.</remarks>
internal sealed class Suggester
{
    private const int MostSuggestions = 50;
    private const int FewestLetters = 2;

    private readonly ArticleRows _rows;
    private readonly Lazy<(Vocabulary Phrases, TitleList Titles)> _known;

    /// <param name="index">Where what is suggested is found.</param>
    /// <param name="rows">Reads its titles.</param>
    public Suggester(ArticleIndex index, ArticleRows rows)
    {
        _rows = rows;
        _known = new(() => VocabularyReader.Read(index));
    }

    /// <summary>Completions of a query, the likeliest first; the words before the last blank stay.</summary>
    /// <param name="typed">What is typed: characters of either script, letters of pinyin, or both.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<Suggestion> Complete(string typed, int count)
    {
        string query = typed.TrimStart();
        int blank = query.LastIndexOfAny([' ', '\u3000', '\t']);
        string head = query[..(blank + 1)];
        string tail = Typed(query[(blank + 1)..]);
        count = Math.Min(count, MostSuggestions);
        if (count < 1 || tail.Length == 0 || (tail.Length < FewestLetters && char.IsAscii(tail[0])))
        {
            return [];
        }

        var titles = head.Length == 0 ? _known.Value.Titles.Complete(query, count, _rows.Title) : [];
        var phrases = _known.Value.Phrases.Complete(tail, count);
        int titleCount = Math.Min(titles.Count, Math.Max(count - phrases.Count, count / 3));
        var lens = LensOf(query);
        return
        [
            .. phrases.Take(count - titleCount).Select(phrase =>
                new Suggestion(head + ScriptLens.Show(lens, phrase.Text), phrase.Kind, phrase.Count)),
            .. titles.Take(titleCount).Select(title => new Suggestion(title, SuggestionKind.Title, 1)),
        ];
    }

    /// <summary>Another spelling of a query that finds more.</summary>
    /// <param name="query">The query as typed.</param>
    /// <param name="total">What it finds.</param>
    /// <param name="count">Counts what a query finds.</param>
    /// <returns>Null when none is better, or the query says more than words.</returns>
    public DidYouMean? Respell(string query, long total, Func<string, long> count)
    {
        foreach (string other in Respelling.Of(Folding.Fold(query.Trim()), _known.Value.Phrases))
        {
            string shown = ScriptLens.Show(LensOf(query), other);
            long found = count(shown);
            if (found > total * Respelling.Better)
            {
                return new DidYouMean(shown, found);
            }
        }

        return null;
    }

    // Apostrophes part syllables (xi'an); ü is typed as v.
    private static string Typed(string text) =>
        Folding.Fold(text).Replace("'", "", StringComparison.Ordinal).Replace('ü', 'v');

    private static TextLens LensOf(string query) =>
        ScriptLens.Show(TextLens.Simplified, query) == query ? TextLens.Simplified : TextLens.Traditional;
}

using SearchApp.Analysis;

namespace SearchApp.Search.Suggesting;

/// <summary>Counts the words of titles, and what few of them stand together often. Not thread-safe.</summary>
internal sealed class TitlePhrases
{
    private const int MostWords = 3;
    private const int LongestPhrase = 12;
    private const double SameEnd = 0.7;

    private readonly TokenStream _stream;
    private readonly TokenBuffer _buffer = new();
    private readonly RareFilter _rare = new();
    private readonly int _fewest;
    private readonly Dictionary<string, Entry> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _phrases = new(StringComparer.Ordinal);
    private readonly char[] _key = new char[LongestPhrase];

    /// <param name="words">The chain of the word view.</param>
    /// <param name="fewest">A phrase of fewer titles is left out.</param>
    public TitlePhrases(Analyzer words, int fewest)
    {
        _stream = words.CreateStream();
        _fewest = fewest;
    }

    /// <summary>All words, folded, with their titles.</summary>
    public IEnumerable<(string Word, int Titles)> Words => _words.Select(entry => (entry.Key, entry.Value.Titles));

    /// <summary>Adds a title.</summary>
    public void Add(string title)
    {
        _stream.Reset(title.AsMemory());
        while (_stream.ReadBatch(_buffer))
        {
            for (int first = 0; first < _buffer.Count; first++)
            {
                AddFrom(title, first);
            }
        }
    }

    /// <summary>Titles with a word, and how the first of them writes it; null for none.</summary>
    /// <param name="word">The word, folded.</param>
    public (int Titles, string Text)? Word(string word) => _words.TryGetValue(word, out var entry) ? (entry.Titles, entry.Text) : null;

    /// <summary>
    /// Phrases whose words stand together in a good part of the titles that hold the rarest of them, and that do not mostly go on
    /// with one and the same word.
    /// </summary>
    /// <param name="share">That part, 0 to 1.</param>
    public IEnumerable<(string Key, string Text, int Titles)> Phrases(double share)
    {
        var beginnings = Beginnings();
        return _phrases
            .Where(entry => entry.Value.Titles >= share * Rarest(entry.Key, entry.Value.Lengths)
                && beginnings.GetValueOrDefault(entry.Key) < SameEnd * entry.Value.Titles)
            .Select(entry => (entry.Key, entry.Value.Text, entry.Value.Titles));
    }

    // By what is left of a phrase without its last word: the titles of the most frequent such phrase.
    private Dictionary<string, int> Beginnings()
    {
        var most = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, entry) in _phrases)
        {
            string beginning = key[..^entry.Lengths[^1]];
            most[beginning] = Math.Max(most.GetValueOrDefault(beginning), entry.Titles);
        }

        return most;
    }

    private int Rarest(string key, byte[] lengths)
    {
        int at = 0;
        int rarest = int.MaxValue;
        foreach (byte length in lengths)
        {
            rarest = Math.Min(rarest, Word(key.Substring(at, length))?.Titles ?? 0);
            at += length;
        }

        return rarest;
    }

    private void AddFrom(string title, int first)
    {
        var tokens = _buffer.Tokens;
        int length = 0;
        for (int last = first; last < Math.Min(tokens.Length, first + MostWords); last++)
        {
            var term = _buffer.Term(tokens[last]);
            bool joins = last == first || tokens[last].StartOffset == tokens[last - 1].EndOffset;
            if (!joins || term.Length < 2 || !IsHan(term) || length + term.Length > LongestPhrase)
            {
                return;
            }

            term.CopyTo(_key.AsSpan(length));
            length += term.Length;
            Count(title, tokens[first..(last + 1)], _key.AsSpan(0, length));
        }
    }

    private void Count(string title, ReadOnlySpan<Token> words, ReadOnlySpan<char> key)
    {
        bool isWord = words.Length == 1;
        var entries = isWord ? _words : _phrases;
        if (entries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var known))
        {
            known.Titles++;
            return;
        }

        int titles = isWord ? 1 : _rare.Count(key);
        if (isWord || titles >= _fewest)
        {
            byte[] lengths = new byte[words.Length];
            for (int i = 0; i < lengths.Length; i++)
            {
                lengths[i] = (byte)words[i].TermLength;
            }

            entries.Add(key.ToString(), new Entry(title[words[0].StartOffset..words[^1].EndOffset], lengths) { Titles = titles });
        }
    }

    private static bool IsHan(ReadOnlySpan<char> term) => !term.ContainsAnyExceptInRange('\u4E00', '\u9FFF');

    private sealed record Entry(string Text, byte[] Lengths)
    {
        public int Titles { get; set; }
    }
}

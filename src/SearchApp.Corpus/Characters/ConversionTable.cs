namespace SearchApp.Corpus.Characters;

/// <summary>Characters and phrases with their forms in another script, each of the same length; the longest at a place counts.</summary>
internal sealed class ConversionTable
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    private readonly char[] _characters = new char[char.MaxValue + 1];
    private readonly byte[] _longest = new byte[char.MaxValue + 1];

    private ConversionTable(IEnumerable<(string From, string To)> entries)
    {
        var phrases = new Dictionary<string, string>(StringComparer.Ordinal);
        _phrases = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int c = 0; c < _characters.Length; c++)
        {
            _characters[c] = (char)c;
        }

        foreach (var (from, to) in entries)
        {
            if (from.Length == 1)
            {
                _characters[from[0]] = to[0];
            }
            else
            {
                phrases.Add(from, to);
                _longest[from[0]] = Math.Max(_longest[from[0]], (byte)from.Length);
            }
        }
    }

    /// <summary>Reads a table of the assembly.</summary>
    /// <param name="name">Its resource: lines of from, tab, to.</param>
    public static ConversionTable Load(string name)
    {
        using Stream stream = typeof(ConversionTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly carries no table {name}.");
        using var reader = new StreamReader(stream);
        var entries = new List<(string From, string To)>();
        while (reader.ReadLine() is { } line)
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            entries.Add((line[..tab], line[(tab + 1)..]));
        }

        return new ConversionTable(entries);
    }

    /// <summary>The text in the other script, of the same length.</summary>
    public string Convert(string text) => string.Create(text.Length, (this, text), static (target, state) =>
    {
        var (table, source) = state;
        for (int at = 0; at < source.Length;)
        {
            at += table.ConvertAt(source.AsSpan(at), target[at..]);
        }
    });

    /// <summary>Converts the longest entry at the beginning of a text.</summary>
    /// <returns>Its length.</returns>
    private int ConvertAt(ReadOnlySpan<char> text, Span<char> target)
    {
        for (int length = Math.Min(text.Length, _longest[text[0]]); length > 1; length--)
        {
            if (_phrases.TryGetValue(text[..length], out string? phrase))
            {
                phrase.CopyTo(target);
                return length;
            }
        }

        target[0] = _characters[text[0]];
        return 1;
    }
}

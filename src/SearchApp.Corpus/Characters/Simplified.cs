namespace SearchApp.Corpus.Characters;

/// <summary>Traditional characters read as simplified ones, so that names and rules are written once.</summary>
/// <remarks>One UTF-16 unit becomes one, so offsets hold. For matching only: no stored text passes through here.</remarks>
internal static class Simplified
{
    private static readonly char[] Table = Load();

    /// <summary>The simplified form of a character, or the character itself.</summary>
    public static char Of(char c) => Table[c];

    /// <summary>The text in simplified characters; the same instance when nothing changes.</summary>
    public static string Of(string text)
    {
        foreach (char c in text)
        {
            if (Table[c] != c)
            {
                return string.Create(text.Length, text, static (target, source) => Of(source, target));
            }
        }

        return text;
    }

    /// <summary>Writes the simplified form of a text over a target of at least its length.</summary>
    public static void Of(ReadOnlySpan<char> text, Span<char> target)
    {
        char[] table = Table;
        for (int i = 0; i < text.Length; i++)
        {
            target[i] = table[text[i]];
        }
    }

    private static char[] Load()
    {
        var table = new char[char.MaxValue + 1];
        for (int c = 0; c < table.Length; c++)
        {
            table[c] = (char)c;
        }

        foreach (string line in EmbeddedText.Lines("traditional.txt"))
        {
            for (int i = 0; i + 1 < line.Length; i += 2)
            {
                table[line[i]] = line[i + 1];
            }
        }

        return table;
    }
}

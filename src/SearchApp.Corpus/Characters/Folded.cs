using System.Buffers.Binary;

namespace SearchApp.Corpus.Characters;

/// <summary>Text as the rules read it: one width, lower case, simplified characters, so that names and rules are written once.</summary>
/// <remarks>
/// One UTF-16 unit becomes one, so offsets hold. For matching only: no stored text passes through here. The table is the one that
/// folds what is searched.
/// </remarks>
internal static class Folded
{
    private static readonly char[] Table = Load();

    /// <summary>The folded form of a character.</summary>
    public static char Of(char c) => Table[c];

    /// <summary>The folded text.</summary>
    public static string Of(string text) =>
        string.Create(text.Length, text, static (target, source) => Of(source, target));

    /// <summary>Writes the folded form of a text over a target of at least its length.</summary>
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

        foreach ((char form, char plain) in Pairs())
        {
            table[form] = plain;
        }

        // Blanks of all kinds are one blank to the rules.
        foreach (char blank in "\t\u00A0\u2002\u2003\u2009\u200B\u3000\uFEFF")
        {
            table[blank] = ' ';
        }

        return table;
    }

    /// <summary>The table's pairs: a form and its plain form.</summary>
    public static IEnumerable<(char Form, char Plain)> Pairs()
    {
        using Stream stream = typeof(Folded).Assembly.GetManifestResourceStream("folding.bin")
            ?? throw new InvalidOperationException("The assembly carries no folding table.");
        byte[] pairs = new byte[stream.Length];
        stream.ReadExactly(pairs);
        for (int at = 0; at < pairs.Length; at += 4)
        {
            yield return ((char)BinaryPrimitives.ReadUInt16LittleEndian(pairs.AsSpan(at)),
                (char)BinaryPrimitives.ReadUInt16LittleEndian(pairs.AsSpan(at + 2)));
        }
    }
}

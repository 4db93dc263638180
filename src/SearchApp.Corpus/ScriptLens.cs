using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus;

/// <summary>Shows a text in the other script without moving a character: offsets and marks stay where they are. Thread-safe.</summary>
/// <remarks>
/// For reading only. Phrases decide where a simplified character stands for several traditional ones (发展 發展, 头发 頭髮); where no
/// phrase helps, the commonest is taken, so names may come out wrong.
/// </remarks>
public static class ScriptLens
{
    private static readonly Lazy<ConversionTable> Simplified = new(() => ConversionTable.Load("lens-simplified.txt"));
    private static readonly Lazy<ConversionTable> Traditional = new(() => ConversionTable.Load("lens-traditional.txt"));

    /// <summary>The text as a lens shows it, of the same length in UTF-16 units.</summary>
    /// <param name="lens">The script to show it in.</param>
    /// <param name="text">Any text.</param>
    public static string Show(TextLens lens, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return lens switch
        {
            TextLens.Simplified => Simplified.Value.Convert(text),
            TextLens.Traditional => Traditional.Value.Convert(text),
            _ => text,
        };
    }
}

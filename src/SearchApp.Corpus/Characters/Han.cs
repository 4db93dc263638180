namespace SearchApp.Corpus.Characters;

/// <summary>Which UTF-16 units are Chinese characters or end a sentence.</summary>
internal static class Han
{
    /// <summary>Whether a unit is an ideograph of the main block or of extension A.</summary>
    public static bool Is(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF');

    /// <summary>Number of ideographs.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += Is(c) ? 1 : 0;
        }

        return count;
    }
}

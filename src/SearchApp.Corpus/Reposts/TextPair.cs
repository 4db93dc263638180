namespace SearchApp.Corpus.Reposts;

/// <summary>Two numbers as one that can be sorted: the smaller one above.</summary>
internal static class TextPair
{
    /// <summary>Above all pairs.</summary>
    public const ulong End = ulong.MaxValue;

    /// <summary>The pair of two numbers, in either order.</summary>
    public static ulong Of(int a, int b) => ((ulong)Math.Min(a, b) << 32) | (uint)Math.Max(a, b);

    /// <summary>The numbers of a pair.</summary>
    public static (int A, int B) Numbers(ulong pair) => ((int)(pair >> 32), (int)(uint)pair);
}

namespace SearchApp.Corpus;

/// <summary>A stretch of a text in UTF-16 units.</summary>
/// <param name="Start">First unit, from 0.</param>
/// <param name="End">One past the last unit; at least <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of units.</summary>
    public int Length => End - Start;
}

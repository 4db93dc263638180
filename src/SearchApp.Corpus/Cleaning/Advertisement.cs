namespace SearchApp.Corpus.Cleaning;

/// <summary>Advertisements that call themselves so: a line that opens with 广告 and ends with the × that would close it.</summary>
internal static class Advertisement
{
    private const int MaxLength = 80;

    /// <summary>Whether a line of folded text is an advertisement.</summary>
    public static bool Matches(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = TextShape.Unwrap(line);
        return bare.Length <= MaxLength && bare.StartsWith("广告") && (bare.Length <= 4 || bare.TrimEnd().EndsWith("×"));
    }
}

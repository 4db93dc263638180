using System.Globalization;

namespace SearchApp.Indexing;

/// <summary>What a commit notes beside its segments: Lucene's user data.</summary>
internal static class CommitData
{
    /// <summary>The day that stood for today.</summary>
    public const string AsOf = "asOf";

    /// <summary>Which fields there are: <see cref="All"/> or <see cref="Words"/>.</summary>
    public const string Fields = "fields";

    public const string All = "all";
    public const string Words = "words";

    /// <summary>Makes the notes.</summary>
    public static Dictionary<string, string> Make(DateOnly asOf, bool wordsOnly) => new(StringComparer.Ordinal)
    {
        [AsOf] = asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [Fields] = wordsOnly ? Words : All,
    };
}

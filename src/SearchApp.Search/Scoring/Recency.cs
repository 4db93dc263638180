using SearchApp.Search.Collecting;

namespace SearchApp.Search.Scoring;

/// <summary>How much more a later article weighs: its score times 1 + weight × 2^(−age / half-life).</summary>
/// <remarks>
/// Age counts in days back from the day given with the request, or from the collection's latest day where that is earlier: an old
/// collection has new articles too. An article without a year gains nothing; one of a month counts as of its first day.
/// </remarks>
internal sealed class Recency
{
    private readonly RankingSettings _ranking;
    private readonly int _newest;

    /// <summary>Counts back from a day.</summary>
    /// <param name="columns">The collection's columns.</param>
    /// <param name="ranking">Weight and half-life.</param>
    /// <param name="asOf">The day given with the request, or null.</param>
    public Recency(CollectionColumns columns, RankingSettings ranking, DateOnly? asOf)
    {
        _ranking = ranking;
        _newest = Math.Min(asOf?.DayNumber ?? int.MaxValue, Number(columns.LatestDay));
    }

    /// <summary>What the score of an article is multiplied by.</summary>
    /// <param name="day">Year × 10000 + month × 100 + day, with 0 for unknown parts; 0 without a year.</param>
    /// <returns>1 to 1 + weight.</returns>
    public float Factor(int day) => day == 0
        ? 1
        : 1 + (_ranking.RecencyWeight * MathF.Pow(2, -Math.Max(0, _newest - Number(day)) / _ranking.RecencyHalfLife));

    private static int Number(int day) => day == 0
        ? 0
        : new DateOnly(day / 10000, Math.Max(day / 100 % 100, 1), Math.Max(day % 100, 1)).DayNumber;
}

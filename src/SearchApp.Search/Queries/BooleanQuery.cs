using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>A combination of queries; the score is the sum of the parts that match.</summary>
internal sealed record BooleanQuery : Query
{
    /// <summary>All of these must match.</summary>
    public IReadOnlyList<Query> Must { get; init; } = [];

    /// <summary>At least <see cref="MinimumShouldMatch"/> of these must match; the others add to the score.</summary>
    public IReadOnlyList<Query> Should { get; init; } = [];

    /// <summary>None of these may match.</summary>
    public IReadOnlyList<Query> MustNot { get; init; } = [];

    /// <summary>How many of <see cref="Should"/> must match; at least 1 is meant when <see cref="Must"/> is empty.</summary>
    public int MinimumShouldMatch { get; init; }

    public override Weight Bind(CollectionStatistics statistics, bool scores) => new BooleanWeight(this, statistics, scores);
}

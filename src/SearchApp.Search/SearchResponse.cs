namespace SearchApp.Search;

/// <summary>What was found.</summary>
public sealed record SearchResponse
{
    /// <summary>How the query was read.</summary>
    public required QueryReading Query { get; init; }

    /// <summary>Number of articles that match query and filters.</summary>
    public required long Total { get; init; }

    /// <summary>Number of hits on all pages: less than <see cref="Total"/> where one hit stands for several articles.</summary>
    public required long HitTotal { get; init; }

    /// <summary>Page number as answered (clamped to what exists), from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Page size as answered (clamped).</summary>
    public required int Size { get; init; }

    /// <summary>The hits of this page, in order.</summary>
    public required IReadOnlyList<ArticleHit> Hits { get; init; }

    /// <summary>Where to go on (<see cref="SearchRequest.After"/>); null on the last page.</summary>
    public SearchPosition? Next { get; init; }

    /// <summary>Counts over all matches; each group ignores its own selection.</summary>
    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>Offers when nothing was found: looser readings and filters to drop, with their counts; else empty.</summary>
    public required IReadOnlyList<LooserReading> LooserReadings { get; init; }

    /// <summary>Another spelling, when this one finds two articles or fewer and the other more; else null.</summary>
    public DidYouMean? DidYouMean { get; init; }

    /// <summary>Where nothing was found: what the collection holds of the places and the time asked for; null when none are named.</summary>
    public Holdings? Holdings { get; init; }

    /// <summary>Time taken.</summary>
    public required TimeSpan Elapsed { get; init; }
}

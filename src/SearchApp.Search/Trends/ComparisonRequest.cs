namespace SearchApp.Search.Trends;

/// <summary>Asks how regions differ.</summary>
public sealed record ComparisonRequest
{
    /// <summary>Regions that are compared at least.</summary>
    public const int MinRegions = 2;

    /// <summary>Regions that are compared at most.</summary>
    public const int MaxRegions = 5;

    /// <summary>Regions published in, as codes or names; those after <see cref="MaxRegions"/>, unknown and repeated ones are left out.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>The query whose share is compared, and which articles count at all; regions published in are not used.</summary>
    public SearchRequest Filters { get; init; } = new();
}

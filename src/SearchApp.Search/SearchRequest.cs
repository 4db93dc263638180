namespace SearchApp.Search;

/// <summary>What is asked: the same for page, API and command line; the address and the options are its written forms.</summary>
public sealed record SearchRequest
{
    /// <summary>Largest accepted <see cref="Size"/>.</summary>
    public const int MaxSize = 100;

    /// <summary>The value of a region or date filter that means "not known".</summary>
    public const string UnknownValue = "unknown";

    /// <summary>The query as typed; empty matches every article.</summary>
    public string Query { get; init; } = "";

    /// <summary>Regions published in, as codes or names, or <see cref="UnknownValue"/>; any of them matches; none means all.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Regions written about, as codes or names; any of them matches; none means all.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Sources (来源) exactly as stored; any of them matches; none means all.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>First day, inclusive; null for no lower bound.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive; null for no upper bound.</summary>
    public DateOnly? To { get; init; }

    /// <summary>True for the articles without a year only; <see cref="From"/> and <see cref="To"/> are then ignored.</summary>
    public bool Undated { get; init; }

    /// <summary>The order of hits; default relevance.</summary>
    public SortOrder Sort { get; init; } = SortOrder.Relevance;

    /// <summary>Page number from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Hits on a page, 1 to <see cref="MaxSize"/>; default 10.</summary>
    public int Size { get; init; } = 10;

    /// <summary>The day that 近30天 counts back from; null when relative dates cannot be resolved.</summary>
    public DateOnly? AsOf { get; init; }
}

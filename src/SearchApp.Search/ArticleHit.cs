using SearchApp.Corpus;

namespace SearchApp.Search;

/// <summary>One found article, with what a result list shows.</summary>
public sealed record ArticleHit
{
    /// <summary>Its <see cref="ArticleId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The headline with marks.</summary>
    public required MarkedText Title { get; init; }

    /// <summary>yyyy-MM-dd, yyyy-MM, yyyy, --MM-dd where only the year is unknown, or empty.</summary>
    public required string Date { get; init; }

    /// <summary>When the collection first held it; null in an index that does not say.</summary>
    public DateTimeOffset? FirstIndexed { get; init; }

    /// <summary>How much of the date is known.</summary>
    public required DatePrecision DatePrecision { get; init; }

    /// <summary>True when a part of the date is inferred.</summary>
    public required bool DateInferred { get; init; }

    /// <summary>The region published in; null when unknown.</summary>
    public required Region? Region { get; init; }

    /// <summary>The regions it is about.</summary>
    public required IReadOnlyList<Region> About { get; init; }

    /// <summary>来源; null when not said.</summary>
    public required string? Source { get; init; }

    /// <summary>The page's address; null when not known.</summary>
    public required string? Url { get; init; }

    /// <summary>Relevance; larger is better; 0 without a query.</summary>
    public required float Score { get; init; }

    /// <summary>How many further articles this one stands for: they repeat it, and match too. 0 where reposts are shown.</summary>
    public int Reposts { get; init; }

    /// <summary>The id of the first of the articles that repeat one another, for <see cref="ArticleSearcher.Reposts"/>; null when it stands alone.</summary>
    public string? RepostOf { get; init; }

    /// <summary>The passages that match best, at most three; the beginning of the text when none does.</summary>
    public required IReadOnlyList<MarkedText> Snippets { get; init; }
}

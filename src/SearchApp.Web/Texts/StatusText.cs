namespace SearchApp.Web.Texts;

/// <summary>What the operator's page says.</summary>
public sealed record StatusText
{
    public required string Title { get; init; }

    public required string Introduction { get; init; }

    public required string Generation { get; init; }

    public required string Articles { get; init; }

    public required string IndexSize { get; init; }

    public required string IndexedAt { get; init; }

    public required string FreeDisk { get; init; }

    public required string Since { get; init; }

    public required string Memory { get; init; }

    public required string WithoutHits { get; init; }

    public required string Kept { get; init; }

    public required string Unavailable { get; init; }

    public required string Times { get; init; }

    public required string TimesNote { get; init; }

    public required string Timed { get; init; }

    public required string HowOften { get; init; }

    public required string Median { get; init; }

    public required string Slowest { get; init; }
}

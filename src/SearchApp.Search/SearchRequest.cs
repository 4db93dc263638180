namespace SearchApp.Search;

/// <summary>What is asked: the same for page, API and command line; the address and the options are its written forms.</summary>
/// <remarks>
/// <b>Filters by value.</b> Each list holds values of one group: any of them matches, none means all, and the groups must all agree.
/// A value with <see cref="ExclusionSign"/> before it is left out instead (-新华社). <see cref="UnknownValue"/> stands for articles of
/// which the value is not known.
/// </remarks>
public sealed record SearchRequest
{
    /// <summary>Largest accepted <see cref="Size"/>.</summary>
    public const int MaxSize = 100;

    /// <summary>The value of a filter that means "not known".</summary>
    public const string UnknownValue = "unknown";

    /// <summary>What stands before a value that is left out.</summary>
    public const char ExclusionSign = '-';

    /// <summary>Whether a value means "not known": unknown or 未知.</summary>
    public static bool IsUnknown(string value) => value is "未知" || value.Equals(UnknownValue, StringComparison.OrdinalIgnoreCase);

    /// <summary>The query as typed; empty matches every article.</summary>
    public string Query { get; init; } = "";

    /// <summary>Regions published in, as codes or names.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Regions written about, as codes or names.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Sources (来源) exactly as stored.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Columns of a site (栏目) exactly as stored.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Names of people with an office, in either script.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Public bodies by their full present name.</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];

    /// <summary>Document numbers as stored (国发〔2021〕5号).</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>What somebody did in office (调研, 会议).</summary>
    public IReadOnlyList<string> Activities { get; init; } = [];

    /// <summary>Scripts: hans, hant or mixed.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>First day, inclusive; null for no lower bound.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive; null for no upper bound.</summary>
    public DateOnly? To { get; init; }

    /// <summary>True for the articles without a year only; <see cref="From"/> and <see cref="To"/> are then ignored.</summary>
    public bool Undated { get; init; }

    /// <summary>True for the articles in quarantine only, which no search finds otherwise; default false.</summary>
    public bool Quarantined { get; init; }

    /// <summary>Whether words that mean the same are looked for too (发改委, 国家发展和改革委员会); default true. Quoted text is exact anyway.</summary>
    public bool Synonyms { get; init; } = true;

    /// <summary>True where a place among the keywords is met by an article that is published there or about it as well, without naming it; default false.</summary>
    public bool OfPlace { get; init; }

    /// <summary>What is done with articles that repeat one another; default the best stands for all. Totals count every article anyway.</summary>
    public RepostDisplay Reposts { get; init; } = RepostDisplay.Collapse;

    /// <summary>The order of hits; default relevance.</summary>
    public SortOrder Sort { get; init; } = SortOrder.Relevance;

    /// <summary>Page number from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Go on behind this hit instead of at <see cref="Page"/>; null to count pages.</summary>
    public SearchPosition? After { get; init; }

    /// <summary>Hits on a page, 1 to <see cref="MaxSize"/>; default 10.</summary>
    public int Size { get; init; } = 10;

    /// <summary>Names of the facets to count (<see cref="FacetNames"/>); null for those of <see cref="FacetNames.Usual"/>. Each costs time.</summary>
    public IReadOnlyList<string>? Facets { get; init; }

    /// <summary>The day that 近30天 counts back from; null when relative dates cannot be resolved.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The language in which the answer says how it read the query; no part of what is asked.</summary>
    public ReadingWords Words { get; init; } = ReadingWords.Simplified;
}

namespace SearchApp.Corpus;

/// <summary>One cleaned article: what a page says once its frame is taken away, and where each fact came from.</summary>
/// <remarks>
/// Title and paragraphs are made of kept spans of the source only; metadata may also come from removed blocks, as its
/// evidence says. Nothing in an article depends on the clock.
/// </remarks>
public sealed record Article
{
    /// <summary>Stable identity; survives rebuilds.</summary>
    public required ArticleId Id { get; init; }

    /// <summary>The headline; empty when the page has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The second line of the headline, or null.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The text, paragraph by paragraph, as the source has it (script and punctuation untouched).</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>When it was published, how precisely that is known, and from what.</summary>
    public PublicationDate Published { get; init; } = PublicationDate.Unknown;

    /// <summary>The region it was published in; code null when unknown.</summary>
    public RegionAttribution Region { get; init; } = RegionAttribution.Unknown;

    /// <summary>The regions it is about, most prominent first.</summary>
    public IReadOnlyList<RegionAttribution> About { get; init; } = [];

    /// <summary>来源: who published it, as written; null when not said.</summary>
    public string? Source { get; init; }

    /// <summary>责任编辑, as written; null when not said.</summary>
    public string? Editor { get; init; }

    /// <summary>作者 or 记者, as written; null when not said.</summary>
    public string? Author { get; init; }

    /// <summary>栏目: the last meaningful step of the breadcrumb; null when there is none.</summary>
    public string? Column { get; init; }

    /// <summary>Document numbers in canonical form (国发〔2021〕5号), in order of first mention, each once.</summary>
    public IReadOnlyList<string> DocumentNumbers { get; init; } = [];

    /// <summary>People with an office, in printed order.</summary>
    public IReadOnlyList<PersonInOffice> People { get; init; } = [];

    /// <summary>Titles cited in 《》, without the marks, in order of first mention, each once.</summary>
    public IReadOnlyList<string> CitedTitles { get; init; } = [];

    /// <summary>Address of the page; null when not known.</summary>
    public string? Url { get; init; }

    /// <summary>The script the text is written in.</summary>
    public TextScript Script { get; init; } = TextScript.Unknown;

    /// <summary>True when the page is mostly injected spam or a link list: kept, listed, but not searched by default.</summary>
    public bool Quarantined { get; init; }

    /// <summary>What was kept and what was removed, block by block; together the source, exactly.</summary>
    public CleaningReceipt Receipt { get; init; } = CleaningReceipt.Empty;

    /// <summary>The paragraphs joined by line feeds: the text that is indexed, stored and marked.</summary>
    public string Body => string.Join('\n', Paragraphs);
}

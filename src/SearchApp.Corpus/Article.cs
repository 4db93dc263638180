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

    /// <summary>Where each paragraph stands in the source; empty where that is not known, as of an article read from an index.</summary>
    public IReadOnlyList<TextSpan> ParagraphSpans { get; init; } = [];

    /// <summary>When it was published, how precisely that is known, and from what.</summary>
    public PublicationDate Published { get; init; } = PublicationDate.Unknown;

    /// <summary>The region it was published in; code null when unknown.</summary>
    public RegionAttribution Region { get; init; } = RegionAttribution.Unknown;

    /// <summary>The regions it is about, most prominent first.</summary>
    public IReadOnlyList<RegionAttribution> About { get; init; } = [];

    /// <summary>来源: who published it, as written; null when not said.</summary>
    public string? Source { get; init; }

    /// <summary>Who reported it first by the opening of the text (新华社北京6月1日电), as written; null when it does not say.</summary>
    public string? FirstSource { get; init; }

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

    /// <summary>Public bodies that issue what it is about or act in it, by their full present name, in order of first mention.</summary>
    public IReadOnlyList<string> IssuingBodies { get; init; } = [];

    /// <summary>What it reports that somebody did in office, most prominent first, each type once.</summary>
    public IReadOnlyList<Activity> Activities { get; init; } = [];

    /// <summary>Titles cited in 《》, without the marks, in order of first mention, each once.</summary>
    public IReadOnlyList<string> CitedTitles { get; init; } = [];

    /// <summary>Address of the page; null when not known.</summary>
    public string? Url { get; init; }

    /// <summary>The script the text is written in.</summary>
    public TextScript Script { get; init; } = TextScript.Unknown;

    /// <summary>The conversion that made it traditional (s2t, s2tw, s2hk, s2twp); null when it is not converted or too short to tell.</summary>
    public string? Converter { get; init; }

    /// <summary>What was found of mojibake; null for sound text.</summary>
    public TextRepair? Repair { get; init; }

    /// <summary>
    /// The id of the first publisher's article when this one is of a group that repeat one another; that one names itself. Null when
    /// nothing repeats it, or when that was not looked for.
    /// </summary>
    public ArticleId? Repost { get; init; }

    /// <summary>On the first of a group: the others with word for word the same text, by id. They are articles of their own as well.</summary>
    public IReadOnlyList<FurtherSource> FurtherSources { get; init; } = [];

    /// <summary>True when the page is mostly injected spam or a link list: kept, listed, but not searched by default.</summary>
    public bool Quarantined { get; init; }

    /// <summary>What was kept and what was removed, block by block; together the source, exactly.</summary>
    public CleaningReceipt Receipt { get; init; } = CleaningReceipt.Empty;

    /// <summary>The paragraphs joined by line feeds: the text that is indexed, stored and marked.</summary>
    public string Body => string.Join('\n', Paragraphs);
}

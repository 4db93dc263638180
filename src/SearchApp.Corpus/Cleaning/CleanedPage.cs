namespace SearchApp.Corpus.Cleaning;

/// <summary>What cleaning found on a page. Spans are into the page's text.</summary>
internal sealed class CleanedPage
{
    public CleanedPage(PageText text)
    {
        Text = text;
    }

    public PageText Text { get; }

    /// <summary>The lines of the headline; empty when the page has none.</summary>
    public TextSpan Title { get; set; }

    /// <summary>The line below the headline; empty when there is none.</summary>
    public TextSpan Subtitle { get; set; }

    /// <summary>The breadcrumb; empty when there is none.</summary>
    public TextSpan Breadcrumb { get; set; }

    /// <summary>The lines that state date, source, author or editor, in order.</summary>
    public List<LabelledLine> FieldLines { get; } = [];

    /// <summary>All blocks in order; those without a rule are kept.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The blocks that are paragraphs, in order.</summary>
    public List<Block> Paragraphs { get; } = [];

    /// <summary>True when the page is mostly spam.</summary>
    public bool Quarantined { get; set; }
}

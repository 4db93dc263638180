namespace SearchApp.Corpus.Html;

/// <summary>A line of a page as a reader sees it: what stands between two breaks.</summary>
internal sealed class HtmlLine
{
    /// <summary>The innermost container around its beginning: an index into the page's boxes.</summary>
    public required int Box { get; init; }

    /// <summary>Lines of one group are parted by line breaks (br) only.</summary>
    public required int Group { get; init; }

    /// <summary>1 to 6 within a heading, else 0.</summary>
    public required int Heading { get; init; }

    /// <summary>Whether it is the name of the page in its head (title), which is not on the page itself.</summary>
    public bool IsPageName { get; init; }

    /// <summary>Characters, blanks apart.</summary>
    public required int Characters { get; init; }

    /// <summary>How many of them are links.</summary>
    public required int LinkCharacters { get; init; }

    /// <summary>Share of the line that is links, 0 to 1.</summary>
    public double LinkShare => Characters == 0 ? 0 : (double)LinkCharacters / Characters;
}

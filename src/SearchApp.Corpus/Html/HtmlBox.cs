namespace SearchApp.Corpus.Html;

/// <summary>A container of the page's layout. Boxes are in source order, so a parent comes before its children.</summary>
internal sealed class HtmlBox
{
    public required int Parent { get; init; }

    public required HtmlElement Element { get; init; }

    public required BoxRole Role { get; init; }

    /// <summary>What speaks for the article within it, its children included; <see cref="MainContent"/> weighs.</summary>
    public double Weight { get; set; }
}

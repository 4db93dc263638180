using SearchApp.Corpus.Cleaning;

namespace SearchApp.Corpus.Html;

/// <summary>A page in HTML, read: its text line by line, its containers, and what its head says.</summary>
/// <param name="Text">The visible text, one line a line, glosses cut; with where each unit stands in the source.</param>
/// <param name="Blocks">The lines of the text, in order.</param>
/// <param name="Lines">What the markup says of each line; as many as blocks.</param>
/// <param name="Boxes">The containers; the first one is the page itself.</param>
/// <param name="Meta">Names (lower case) and contents of the head's meta elements, in order.</param>
/// <param name="HiddenCharacters">Characters that were left out because the page does not show them.</param>
internal sealed record HtmlPage(
    PageText Text, List<Block> Blocks, List<HtmlLine> Lines, List<HtmlBox> Boxes, List<(string Name, string Content)> Meta, int HiddenCharacters);

using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SearchApp.Corpus.Tests.Html;

/// <summary>A page as the text that a scraper would make of it: the page's name, then every line that is shown.</summary>
internal static class FlatText
{
    private static readonly HashSet<string> Unread = ["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "HEAD", "IFRAME", "TEXTAREA"];

    private static readonly HashSet<string> Lines =
    [
        "ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BR", "DD", "DIV", "DL", "DT", "FIGCAPTION", "FIGURE", "FOOTER", "FORM", "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "HR", "LI", "MAIN", "NAV", "OL",
        "OPTION", "P", "SECTION", "TABLE", "TD", "TH", "TR", "UL",
    ];

    /// <summary>The lines of a page, without those that are blank.</summary>
    public static string Of(string html)
    {
        IDocument document = new HtmlParser().ParseDocument(html);
        var text = new StringBuilder(document.Title).Append('\n');
        Add(document.Body!, text);
        IEnumerable<string> lines = text.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
        return string.Join('\n', lines);
    }

    private static void Add(INode node, StringBuilder text)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText part)
            {
                text.Append(part.Data.ReplaceLineEndings(" "));
            }
            else if (child is IElement element && !Unread.Contains(element.TagName))
            {
                bool isLine = Lines.Contains(element.TagName);
                text.Append(isLine ? "\n" : "");
                Add(element, text);
                text.Append(isLine ? "\n" : "");
            }
        }
    }
}

using System.Collections.Frozen;

namespace SearchApp.Corpus.Html;

/// <summary>What each element does to the text around it.</summary>
internal static class HtmlElements
{
    private const int LongestName = 12;

    private static readonly FrozenDictionary<string, HtmlElement>.AlternateLookup<ReadOnlySpan<char>> ByName = Names()
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Element, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The element of a tag name in any case.</summary>
    public static HtmlElement Of(ReadOnlySpan<char> name) =>
        name.Length <= LongestName && ByName.TryGetValue(name, out HtmlElement element) ? element : HtmlElement.Other;

    /// <summary>Whether the content is no markup and ends only at the element's own end tag.</summary>
    public static bool IsRaw(HtmlElement element) =>
        element is HtmlElement.Script or HtmlElement.Style or HtmlElement.Title or HtmlElement.TextArea or HtmlElement.Iframe or HtmlElement.NoFrames;

    /// <summary>Whether its tags end a line of text.</summary>
    public static bool EndsLine(HtmlElement element) =>
        IsBox(element) || element is HtmlElement.P or HtmlElement.Br or HtmlElement.Title || IsHeading(element);

    /// <summary>Whether it is a container that the layout of a page is made of.</summary>
    public static bool IsBox(HtmlElement element) => element is
        HtmlElement.Article or HtmlElement.Aside or HtmlElement.Body or HtmlElement.Div or HtmlElement.Footer or HtmlElement.Form or HtmlElement.Header
        or HtmlElement.Html or HtmlElement.Li or HtmlElement.List or HtmlElement.Main or HtmlElement.Nav or HtmlElement.Section or HtmlElement.Table
        or HtmlElement.TableCell or HtmlElement.TableRow;

    /// <summary>h1 to h6.</summary>
    public static bool IsHeading(HtmlElement element) => element is >= HtmlElement.H1 and <= HtmlElement.H6;

    /// <summary>Whether nothing within it is text of the page: controls and drawings.</summary>
    public static bool IsControl(HtmlElement element) => element is HtmlElement.Select or HtmlElement.Button or HtmlElement.Svg;

    private static IEnumerable<(string Name, HtmlElement Element)> Names()
    {
        (HtmlElement Element, string Names)[] all =
        [
            (HtmlElement.A, "a"), (HtmlElement.Article, "article"), (HtmlElement.Aside, "aside"), (HtmlElement.Body, "body"), (HtmlElement.Br, "br"),
            (HtmlElement.Button, "button"), (HtmlElement.Div, "div center blockquote figure figcaption fieldset details summary address dialog pre"),
            (HtmlElement.Footer, "footer"), (HtmlElement.Form, "form"), (HtmlElement.H1, "h1"), (HtmlElement.H2, "h2"), (HtmlElement.H3, "h3"),
            (HtmlElement.H4, "h4"), (HtmlElement.H5, "h5"), (HtmlElement.H6, "h6"), (HtmlElement.Head, "head"), (HtmlElement.Header, "header hgroup"),
            (HtmlElement.Html, "html"), (HtmlElement.Iframe, "iframe"), (HtmlElement.Input, "input"), (HtmlElement.Li, "li dd dt"),
            (HtmlElement.List, "ul ol dl menu"), (HtmlElement.Main, "main"), (HtmlElement.Meta, "meta"), (HtmlElement.Nav, "nav"),
            (HtmlElement.NoFrames, "noframes noembed xmp"), (HtmlElement.NoScript, "noscript"), (HtmlElement.P, "p"), (HtmlElement.Script, "script"),
            (HtmlElement.Section, "section"), (HtmlElement.Select, "select datalist"), (HtmlElement.Style, "style"),
            (HtmlElement.Svg, "svg math object audio video canvas"), (HtmlElement.Table, "table"), (HtmlElement.TableCell, "td th caption"),
            (HtmlElement.TableRow, "tr thead tbody tfoot"), (HtmlElement.TextArea, "textarea"), (HtmlElement.Time, "time"), (HtmlElement.Title, "title"),
            (HtmlElement.Void, "img link hr base area col embed param source track wbr"),
        ];
        return all.SelectMany(group => group.Names.Split(' ').Select(name => (name, group.Element)));
    }
}

using System.Xml.Linq;
using SearchApp.Web.Texts;

namespace SearchApp.Web.Exporting;

/// <summary>Tells a browser how to search here from its address bar (OpenSearch 1.1).</summary>
internal static class OpenSearchDescription
{
    private static readonly XNamespace Os = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>Writes the document.</summary>
    /// <param name="origin">Scheme and host of this site.</param>
    public static string Write(string origin)
    {
        var ui = UiText.Of(UiLanguage.Simplified);
        var root = new XElement(
            Os + "OpenSearchDescription",
            new XElement(Os + "ShortName", ui.SiteName),
            new XElement(Os + "Description", ui.SiteTitle),
            new XElement(Os + "InputEncoding", "UTF-8"),
            Url("text/html", $"{origin}/?q={{searchTerms}}&page={{startPage?}}"),
            Url("application/x-suggestions+json", $"{origin}/opensearch/suggest?q={{searchTerms}}"),
            Url("application/atom+xml", $"{origin}/feed.atom?q={{searchTerms}}"));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root;
    }

    private static XElement Url(string type, string template) =>
        new(Os + "Url", new XAttribute("type", type), new XAttribute("template", template));
}

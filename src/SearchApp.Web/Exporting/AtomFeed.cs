using System.Globalization;
using System.Text;
using System.Xml;
using SearchApp.Search;
using SearchApp.Web.Components.Search;
using SearchApp.Web.Texts;

namespace SearchApp.Web.Exporting;

/// <summary>A search as an Atom feed (RFC 4287) with the counts of OpenSearch 1.1: the articles that it finds, last indexed first.</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>What stands for the moment in an index that does not say when it first held an article: a feed entry must have one.</summary>
    private const string NoMoment = "1970-01-01T00:00:00Z";

    /// <summary>Writes the feed.</summary>
    /// <param name="request">The search.</param>
    /// <param name="response">Its answer, last indexed first.</param>
    /// <param name="origin">Scheme and host of this site.</param>
    /// <param name="ui">The language.</param>
    public static string Write(SearchRequest request, SearchResponse response, string origin, UiText ui)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(new Utf8StringWriter(text), new XmlWriterSettings { Indent = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xmlns", "os", null, OpenSearch);
            string query = SearchUrl.Write(request with { Sort = SortOrder.Relevance, Size = new SearchRequest().Size });
            xml.WriteElementString("id", Atom, $"urn:searchapp:search:{query}");
            xml.WriteElementString("title", Atom, XmlText(Title(request, response, ui)));
            xml.WriteElementString("updated", Atom, response.Hits.Select(Updated).Max(StringComparer.Ordinal) ?? NoMoment);
            WriteLink(xml, "self", $"{origin}/feed.atom?{query}");
            WriteLink(xml, "alternate", $"{origin}/?{query}");
            xml.WriteElementString("os", "totalResults", OpenSearch, response.Total.ToString(CultureInfo.InvariantCulture));
            xml.WriteElementString("os", "startIndex", OpenSearch, "1");
            xml.WriteElementString("os", "itemsPerPage", OpenSearch, response.Size.ToString(CultureInfo.InvariantCulture));
            foreach (var hit in response.Hits)
            {
                WriteEntry(xml, hit, origin, ui);
            }

            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static void WriteEntry(XmlWriter xml, ArticleHit hit, string origin, UiText ui)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, $"urn:searchapp:article:{Uri.EscapeDataString(hit.Id)}");
        xml.WriteElementString("title", Atom, XmlText(hit.Title.Text.Length == 0 ? ui.Untitled : hit.Title.Text));
        xml.WriteElementString("updated", Atom, Updated(hit));
        if (WrittenDate.TryRead(hit.Date, out var day, out _) && !hit.Date.StartsWith('-'))
        {
            xml.WriteElementString("published", Atom, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
        }

        WriteLink(xml, "alternate", $"{origin}/article?id={Uri.EscapeDataString(hit.Id)}");
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, XmlText(hit.Source ?? hit.Region?.Name ?? ui.Unknown));
        xml.WriteEndElement();
        string date = hit.Date.Length == 0 ? ui.DateUnknown : ui.Date(hit.Date);
        string passage = hit.Snippets.Count > 0 ? hit.Snippets[0].Text : "";
        xml.WriteElementString("summary", Atom, XmlText($"{date} {hit.Region?.Name} {passage}"));
        xml.WriteEndElement();
    }

    private static string Title(SearchRequest request, SearchResponse response, UiText ui)
    {
        string[] parts = [request.Query, .. SearchFilters.Of(request, response.Facets, ui).Select(f => f.Label)];
        return $"{string.Join(" · ", parts.Where(p => p.Length > 0))} – {ui.SiteName}";
    }

    private static string Updated(ArticleHit hit) =>
        hit.FirstIndexed?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) ?? NoMoment;

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    // XML has no way to write most control characters.
    private static string XmlText(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                safe.Append(text, i++, 2);
            }
            else
            {
                safe.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return safe.ToString();
    }

    private sealed class Utf8StringWriter(StringBuilder text) : StringWriter(text, CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}

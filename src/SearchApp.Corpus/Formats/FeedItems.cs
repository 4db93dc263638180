using System.Globalization;
using System.Xml;
using SearchApp.Corpus.Html;
using SearchApp.Corpus.Sources;

namespace SearchApp.Corpus.Formats;

/// <summary>Reads the entries of a feed saved to a file: RSS 0.9 to 2.0 and Atom.</summary>
internal static class FeedItems
{
    // No type definitions, no entities of a file's own, nothing from elsewhere.
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };

    public static IEnumerable<RawDocument> Cut(Stream stream, string path, long limit)
    {
        if (BoundedRead.All(stream, limit) is not { } bytes)
        {
            return [ContentCutter.Skipped(path, SkipReasons.TooLarge("feed", limit))];
        }

        DecodedText decoded = TextDecoder.Decode(bytes.Span, DeclaredEncoding.Of(bytes.Span));
        return decoded.Problem is { } problem ? [ContentCutter.Skipped(path, problem)] : Items(decoded.Text, path);
    }

    private static List<RawDocument> Items(string text, string path)
    {
        var items = new List<RawDocument>();
        using var xml = XmlReader.Create(new StringReader(text), Settings);
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "item" or "entry")
                {
                    string name = string.Create(CultureInfo.InvariantCulture, $"{path}:{items.Count + 1}");
                    items.Add(new RawDocument(name, RawDocumentKind.JsonRecord, RecordJson.Write(Fields(xml)), null, 0));
                }
            }
        }
        catch (XmlException e)
        {
            items.Add(ContentCutter.Skipped(path, SkipReasons.BadXml(e.Message)));
        }

        if (items.Count == 0)
        {
            items.Add(ContentCutter.Skipped(path, SkipReasons.NoFeed));
        }

        return items;
    }

    private static (string Name, string? Value)[] Fields(XmlReader xml)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        using XmlReader item = xml.ReadSubtree();
        item.Read();
        item.Read();
        while (!item.EOF)
        {
            if (item.NodeType != XmlNodeType.Element)
            {
                item.Read();
                continue;
            }

            string name = item.Name;
            string? link = name == "link" ? item.GetAttribute("href") : null;
            bool isMarkup = item.GetAttribute("type") == "xhtml";
            string value = isMarkup ? item.ReadInnerXml() : Content(item);
            found.TryAdd(name, (link ?? value).Trim());
        }

        return
        [
            ("id", First(found, "guid", "id")), ("title", First(found, "title")), ("url", First(found, "link")),
            ("date", First(found, "pubDate", "published", "dc:date", "updated") is { } date ? FeedDate.Plain(date) : null),
            ("source", First(found, "source", "dc:publisher", "author", "dc:creator")),
            ("text", First(found, "content:encoded", "content", "description", "summary")),
        ];
    }

    // The text of an element, that of elements within it (author, name) included.
    private static string Content(XmlReader item)
    {
        using XmlReader element = item.ReadSubtree();
        var text = new System.Text.StringBuilder();
        while (element.Read())
        {
            if (element.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                text.Append(element.Value);
            }
        }

        element.Dispose();
        item.Read();
        return text.ToString();
    }

    private static string? First(Dictionary<string, string> found, params string[] names)
    {
        foreach (string name in names)
        {
            if (found.TryGetValue(name, out string? value) && value.Length > 0)
            {
                return value;
            }
        }

        return null;
    }
}

using System.Globalization;
using SearchApp.Corpus.Sources;

namespace SearchApp.Corpus.Formats;

/// <summary>Reads the pages of a web archive (WARC 1.0 and 1.1): responses with status 200 that are HTML or plain text.</summary>
internal static class WarcRecords
{
    public static IEnumerable<RawDocument> Cut(Stream stream, string path, long limit)
    {
        var input = new HeaderReader(stream);
        for (long number = 1; input.ReadLine() is { } version;)
        {
            if (version.Length == 0)
            {
                continue;
            }

            if (!version.StartsWith("WARC/", StringComparison.Ordinal))
            {
                throw new InvalidDataException("a record of the web archive does not begin with WARC/.");
            }

            Dictionary<string, string> headers = input.ReadHeaders();
            if (!headers.TryGetValue("content-length", out string? written)
                || !long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out long length))
            {
                throw new InvalidDataException("a record of the web archive does not state its length.");
            }

            string name = string.Create(CultureInfo.InvariantCulture, $"{path}:{number++}");
            bool isPage = headers.GetValueOrDefault("warc-type") is "response" or "resource";
            if (!isPage || length > limit)
            {
                input.Skip(length);
                if (isPage)
                {
                    yield return ContentCutter.Skipped(name, SkipReasons.TooLarge("record", limit));
                }
            }
            else if (Page(headers, input.ReadExactly((int)length), name, limit) is { } page)
            {
                yield return page;
            }
        }
    }

    private static RawDocument? Page(Dictionary<string, string> headers, byte[] block, string name, long limit)
    {
        string? url = headers.GetValueOrDefault("warc-target-uri")?.Trim('<', '>');
        bool isResponse = headers.GetValueOrDefault("warc-type") == "response";
        string type = headers.GetValueOrDefault("content-type") ?? "";
        ReadOnlyMemory<byte> body = block;
        if (isResponse)
        {
            if (HttpResponse.Read(block, limit) is not { } response)
            {
                return null;
            }

            (type, body) = response;
        }

        RawDocumentKind? kind = type.Contains("html", StringComparison.OrdinalIgnoreCase) ? RawDocumentKind.Html
            : type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) ? RawDocumentKind.Text
            : null;
        return kind is { } known ? new RawDocument(name, known, body, null, 0) { Url = url } : null;
    }
}

using System.Globalization;
using SearchApp.Corpus.Sources;

namespace SearchApp.Corpus.Formats;

/// <summary>Cuts a JSON file into its objects: the one it is, or those of the array it is.</summary>
internal static class JsonValues
{
    private const int ChunkBytes = 1 << 18;

    public static IEnumerable<RawDocument> Cut(Stream stream, string path, long limit)
    {
        byte[] chunk = new byte[ChunkBytes];
        var splitter = new JsonSplitter(limit);
        long number = 0;
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            for (int at = 0; at < read;)
            {
                at += splitter.Feed(chunk.AsSpan(at, read - at), out bool complete);
                if (complete)
                {
                    yield return Document(splitter, path, ++number, limit);
                }
            }
        }

        if (splitter.IsOpen || number == 0)
        {
            yield return ContentCutter.Skipped(path, SkipReasons.BadJson("the file ends before its value does."));
        }
    }

    private static RawDocument Document(JsonSplitter splitter, string path, long number, long limit)
    {
        string name = splitter.InArray || number > 1 ? string.Create(CultureInfo.InvariantCulture, $"{path}:{number}") : path;
        return splitter.IsOversized ? ContentCutter.Skipped(name, SkipReasons.TooLarge("record", limit))
            : new RawDocument(name, RawDocumentKind.JsonRecord, splitter.Take(), null, 0);
    }
}

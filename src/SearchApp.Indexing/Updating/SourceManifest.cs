using System.Text;
using System.Text.Json;

namespace SearchApp.Indexing.Updating;

/// <summary>Reads what <see cref="ManifestWriter"/> wrote, file by file. Not thread-safe.</summary>
internal sealed class SourceManifest : IDisposable
{
    public const string FileName = "sources.jsonl";
    public const int Version = 2;

    private readonly StreamReader _lines;
    private readonly string _path;
    private bool _hasBegun;
    private int _articles;
    private ManifestFile? _next;

    private SourceManifest(string path, ManifestHeader header)
    {
        _path = path;
        _lines = new StreamReader(path, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
        Header = header;
    }

    /// <summary>How the source was read.</summary>
    public ManifestHeader Header { get; }

    /// <summary>Opens the manifest of a generation.</summary>
    /// <param name="generation">The generation's folder.</param>
    /// <returns>Null when there is none, or one of another version.</returns>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    public static SourceManifest? TryOpen(string generation)
    {
        string path = Path.Combine(generation, FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        var header = ReadHeader(path);
        if (header is null && !ManifestChecksum.IsIn(path))
        {
            // Of the version before there were any.
            return null;
        }

        ManifestChecksum.Check(path);
        return header is null ? null : new SourceManifest(path, header);
    }

    /// <summary>Reads the next file with its documents; null behind the last.</summary>
    public ManifestFile? Next()
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            ReadLine()?.Dispose();
            ReadFile();
        }

        return ReadFile();
    }

    public void Dispose() => _lines.Dispose();

    private static ManifestHeader? ReadHeader(string path) => Guard(path, () =>
    {
        using var line = JsonDocument.Parse(File.ReadLines(path).FirstOrDefault() ?? "");
        return Number(line, "version") == Version
            ? new ManifestHeader(Text(line, "rules")!, line.RootElement.GetProperty("raw").GetBoolean(), Number(line, "maxArticleBytes"))
            : null;
    });

    private ManifestFile? ReadFile()
    {
        var file = _next;
        _next = null;
        while (_next is null)
        {
            using var line = ReadLine();
            if (line is null)
            {
                break;
            }

            if (Text(line, "file") is { } path)
            {
                _next = Guard(_path, () => new ManifestFile(path, Number(line, "length"), Number(line, "modified")));
            }
            else
            {
                file?.Entries.Add(Guard(_path, () => ReadEntry(line)));
            }
        }

        return file;
    }

    private ManifestEntry ReadEntry(JsonDocument line)
    {
        var entry = new ManifestEntry(
            line.RootElement.GetProperty("print").GetUInt64(), Text(line, "id"), Text(line, "asked"),
            Text(line, "skipped") is { } skipped ? new SkippedFile(skipped, Text(line, "reason")!) : null);
        return entry.Id is null ? entry : entry with { Number = _articles++ };
    }

    private static string? Text(JsonDocument line, string name) =>
        line.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static long Number(JsonDocument line, string name) => line.RootElement.GetProperty(name).GetInt64();

    private JsonDocument? ReadLine() =>
        _lines.ReadLine() is { } line && !line.StartsWith(ManifestChecksum.Start, StringComparison.Ordinal)
            ? Guard(_path, () => JsonDocument.Parse(line))
            : null;

    private static T Guard<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new CorruptIndexException(path, -1, "a line of JSON that names a file or a document", e.Message);
        }
    }
}

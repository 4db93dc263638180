using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Updating;

/// <summary>Reads what <see cref="ManifestWriter"/> wrote, file by file. Not thread-safe.</summary>
internal sealed class SourceManifest : IDisposable
{
    public const string FileName = "sources.bin";
    internal const string CodecName = "SearchAppSources";
    internal const int Version = 0;

    /// <summary>Begins a file; a document begins with flags that are never 0.</summary>
    internal const byte File = 0;

    internal const byte Document = 1;
    internal const byte HasId = 2;
    internal const byte HasAsked = 4;
    internal const byte IsSkipped = 8;

    private readonly MappedFile _mapped;
    private readonly IndexFile _file;
    private readonly long _end;
    private long _offset;
    private int _articles;

    private SourceManifest(MappedFile mapped, ManifestHeader header, long offset)
    {
        _mapped = mapped;
        _file = new IndexFile(mapped);
        _end = mapped.Length - CodecHeader.FooterLength;
        _offset = offset;
        Header = header;
    }

    /// <summary>How the source was read.</summary>
    public ManifestHeader Header { get; }

    /// <summary>Path of the file in a generation's folder.</summary>
    public static string In(string generation) => Path.Combine(generation, FileName);

    /// <summary>Opens the manifest of a generation, after comparing its checksum.</summary>
    /// <param name="generation">The generation's folder.</param>
    /// <returns>Null when there is none, or one of another version.</returns>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    public static SourceManifest? TryOpen(string generation)
    {
        string path = In(generation);
        if (!System.IO.File.Exists(path))
        {
            return null;
        }

        var mapped = MappedFile.Open(path);
        try
        {
            var input = CodecHeader.ReadWhole(new IndexFile(mapped));
            CodecHeader.Read(ref input, path, CodecName, Version, Version);
            var header = new ManifestHeader(input.ReadString(), input.ReadByte() != 0, input.ReadVLong());
            return new SourceManifest(mapped, header, input.Offset);
        }
        catch (UnsupportedIndexException)
        {
            mapped.Dispose();
            return null;
        }
        catch
        {
            mapped.Dispose();
            throw;
        }
    }

    /// <summary>Reads the next file with its documents; null behind the last.</summary>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    public ManifestFile? Next()
    {
        if (_offset == _end)
        {
            return null;
        }

        var input = new IndexInput(_file.Slice(_offset, _end - _offset), _file.Path, _offset);
        byte kind = input.ReadByte();
        if (kind != File)
        {
            input.ThrowCorrupt("the beginning of a file", $"{kind:X2}");
        }

        var file = new ManifestFile(input.ReadString(), input.ReadVLong(), input.ReadInt64());
        while (input.Remaining > 0 && input.Rest[0] != File)
        {
            file.Entries.Add(ReadEntry(ref input));
        }

        _offset = input.Offset;
        return file;
    }

    public void Dispose() => _mapped.Dispose();

    private ManifestEntry ReadEntry(ref IndexInput input)
    {
        byte flags = input.ReadByte();
        ulong print = (ulong)input.ReadInt64();
        string? id = (flags & HasId) == 0 ? null : input.ReadString();
        string? asked = (flags & HasAsked) == 0 ? null : input.ReadString();
        var skipped = (flags & IsSkipped) == 0 ? null : new SkippedFile(input.ReadString(), input.ReadString());
        return new ManifestEntry(print, id, asked, skipped) { Number = id is null ? -1 : _articles++ };
    }
}

using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Segments;

/// <summary>Opens the files of one segment, whether they stand by themselves or in a compound file. Owns the mappings.</summary>
internal sealed class SegmentFiles : IDisposable
{
    private readonly string _directory;
    private readonly string _segment;
    private readonly List<MappedFile> _mapped = [];
    private readonly Dictionary<string, IndexFile> _parts = new(StringComparer.Ordinal);

    /// <summary>Prepares to open files; none is opened yet.</summary>
    /// <param name="directory">The Lucene directory.</param>
    /// <param name="segment">The segment's name (_0).</param>
    public SegmentFiles(string directory, string segment)
    {
        _directory = directory;
        _segment = segment;
    }

    /// <summary>Sum of the lengths of the files opened so far, in bytes.</summary>
    public long TotalBytes => _mapped.Sum(file => file.Length);

    /// <summary>Reads the list of files in the compound file, so that <see cref="Open"/> finds them there.</summary>
    public void OpenCompound()
    {
        var data = OpenAlone(SegmentFileNames.File(_segment, CompoundFormat.DataExtension), out var mapped);
        CodecHeader.ReadEnds(data, CompoundFormat.DataCodec, CompoundFormat.Version, CompoundFormat.Version);
        var entries = OpenAlone(SegmentFileNames.File(_segment, CompoundFormat.EntriesExtension), out _);
        var input = CodecHeader.ReadWhole(entries);
        CodecHeader.Read(ref input, entries.Path, CompoundFormat.EntriesCodec, CompoundFormat.Version, CompoundFormat.Version);
        int count = input.CheckCount(input.ReadVInt(), 17);
        for (int i = 0; i < count; i++)
        {
            string name = _segment + input.ReadString();
            long offset = input.ReadInt64();
            long length = input.ReadInt64();
            if (offset < 0 || length < 0 || offset > data.Length - length)
            {
                input.ThrowCorrupt($"a part of the {data.Length} bytes of {data.Path}", $"{length} from {offset}");
            }

            _parts[name] = new IndexFile(mapped, offset, length, $"{data.Path}[{name}]");
        }
    }

    /// <summary>Opens a file.</summary>
    /// <param name="name">Its name (_0.fdt).</param>
    /// <exception cref="CorruptIndexException">It is missing.</exception>
    public IndexFile Open(string name) => _parts.TryGetValue(name, out var part) ? part : OpenAlone(name, out _);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var file in _mapped)
        {
            file.Dispose();
        }
    }

    private IndexFile OpenAlone(string name, out MappedFile mapped)
    {
        mapped = MappedFile.Open(Path.Combine(_directory, name));
        _mapped.Add(mapped);
        return new IndexFile(mapped);
    }
}

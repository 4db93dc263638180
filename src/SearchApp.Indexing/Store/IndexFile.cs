namespace SearchApp.Indexing.Store;

/// <summary>A readable file of the index: a mapped file, or its own part of a compound one.</summary>
internal sealed class IndexFile
{
    private readonly MappedFile _file;
    private readonly long _start;

    /// <summary>Takes a whole mapped file.</summary>
    /// <param name="file">The mapped file.</param>
    public IndexFile(MappedFile file)
        : this(file, 0, file.Length, file.Path)
    {
    }

    /// <summary>Takes a part of a mapped file.</summary>
    /// <param name="file">The mapped file.</param>
    /// <param name="start">Where the part begins; with the length inside the file.</param>
    /// <param name="length">Length of the part in bytes.</param>
    /// <param name="path">What messages call it.</param>
    public IndexFile(MappedFile file, long start, long length, string path)
    {
        _file = file;
        _start = start;
        Length = length;
        Path = path;
    }

    /// <summary>Path for messages; of a part of a compound file, that file's and the part's name.</summary>
    public string Path { get; }

    /// <summary>Length in bytes.</summary>
    public long Length { get; }

    /// <summary>Some bytes of the file.</summary>
    /// <param name="offset">Where they begin.</param>
    /// <param name="length">How many.</param>
    /// <exception cref="CorruptIndexException">They do not all lie in the file.</exception>
    /// <exception cref="ObjectDisposedException">The snapshot is closed.</exception>
    public ReadOnlySpan<byte> Slice(long offset, long length)
    {
        if ((ulong)offset > (ulong)Length || (ulong)length > (ulong)(Length - offset) || length > int.MaxValue)
        {
            throw new CorruptIndexException(Path, offset, $"{length} bytes here", $"a file of {Length}");
        }

        return _file.Slice(_start + offset, (int)length);
    }

    /// <summary>The bytes from an offset to the end of the file, but at most 2³¹ - 1.</summary>
    /// <param name="offset">Where they begin.</param>
    /// <exception cref="CorruptIndexException">The offset is outside the file.</exception>
    /// <exception cref="ObjectDisposedException">The snapshot is closed.</exception>
    public ReadOnlySpan<byte> From(long offset) =>
        Slice(offset, Math.Clamp(Length - offset, 0, int.MaxValue));

    /// <summary>Reads from an offset on.</summary>
    /// <param name="offset">Where to begin.</param>
    /// <exception cref="CorruptIndexException">The offset is outside the file.</exception>
    /// <exception cref="ObjectDisposedException">The snapshot is closed.</exception>
    public IndexInput Read(long offset = 0) => new(From(offset), Path, offset);
}

using System.IO.MemoryMappedFiles;

namespace SearchApp.Indexing.Store;

/// <summary>One whole file, mapped into memory for reading. Thread-safe but for disposal: see <see cref="IndexSnapshot"/>.</summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedFile? _mapping;
    private readonly MemoryMappedViewAccessor? _view;
    private byte* _start;

    private MappedFile(string path, long length, MemoryMappedFile? mapping)
    {
        Path = path;
        Length = length;
        _mapping = mapping;
        if (mapping is not null)
        {
            _view = mapping.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
            _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
            _start += _view.PointerOffset;
        }
    }

    /// <summary>Where the file lies.</summary>
    public string Path { get; }

    /// <summary>Length of the file in bytes when it was opened.</summary>
    public long Length { get; }

    /// <summary>Maps a file. A missing file is damage: something else has named it.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="CorruptIndexException">There is no such file.</exception>
    public static MappedFile Open(string path)
    {
        FileStream stream;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CorruptIndexException(path, -1, "a file of this name", "none");
        }

        using (stream)
        {
            long length = stream.Length;
            var mapping = length == 0
                ? null // An empty file cannot be mapped.
                : MemoryMappedFile.CreateFromFile(
                    stream, mapName: null, length, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
            return new MappedFile(path, length, mapping);
        }
    }

    /// <summary>The bytes from an offset on, at most 2³¹ - 1 of them.</summary>
    /// <param name="offset">0 to <see cref="Length"/>.</param>
    /// <param name="length">0 to what is left of the file.</param>
    /// <exception cref="ObjectDisposedException">The file is no longer mapped.</exception>
    public ReadOnlySpan<byte> Slice(long offset, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((ulong)offset, (ulong)Length, nameof(offset));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((ulong)length, (ulong)(Length - offset), nameof(length));
        byte* start = _start;
        if (start == null)
        {
            ObjectDisposedException.ThrowIf(_mapping is not null, this);
            return default;
        }

        return new ReadOnlySpan<byte>(start + offset, length);
    }

    /// <summary>Unmaps the file; spans taken from it must not be used any more.</summary>
    public void Dispose()
    {
        if (_start != null)
        {
            _start = null;
            _view!.SafeMemoryMappedViewHandle.ReleasePointer();
            _view.Dispose();
            _mapping!.Dispose();
        }
    }
}

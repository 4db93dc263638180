using System.IO.MemoryMappedFiles;

namespace SearchApp.Corpus.Scratch;

/// <summary>The bytes of a file, mapped for reading: the system keeps of them in memory what it has room for. Thread-safe but for disposal.</summary>
internal sealed unsafe class MappedBytes : IDisposable
{
    private readonly MemoryMappedFile? _mapping;
    private readonly MemoryMappedViewAccessor? _view;
    private byte* _start;

    /// <summary>Maps a file as long as it is now.</summary>
    /// <param name="file">The file; may be closed while it is mapped.</param>
    public MappedBytes(FileStream file)
    {
        Length = file.Length;
        if (Length > 0)
        {
            _mapping = MemoryMappedFile.CreateFromFile(file, mapName: null, Length, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
            _view = _mapping.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
            _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
            _start += _view.PointerOffset;
        }
    }

    /// <summary>Number of bytes.</summary>
    public long Length { get; }

    /// <summary>The bytes from an offset on.</summary>
    /// <param name="offset">0 to <see cref="Length"/>.</param>
    /// <param name="length">0 to what is left.</param>
    public ReadOnlySpan<byte> Slice(long offset, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((ulong)offset, (ulong)Length, nameof(offset));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((ulong)length, (ulong)(Length - offset), nameof(length));
        ObjectDisposedException.ThrowIf(_start == null && Length > 0, this);
        return new ReadOnlySpan<byte>(_start + offset, length);
    }

    /// <summary>A stream over the bytes from an offset to the end.</summary>
    /// <param name="offset">0 to <see cref="Length"/>.</param>
    public Stream OpenAt(long offset)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((ulong)offset, (ulong)Length, nameof(offset));
        ObjectDisposedException.ThrowIf(_start == null && Length > 0, this);
        return new UnmanagedMemoryStream(_start + offset, Length - offset);
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

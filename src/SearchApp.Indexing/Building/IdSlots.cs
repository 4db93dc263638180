using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;

namespace SearchApp.Indexing.Building;

/// <summary>The places of an <see cref="IdTable"/> in a mapped file of one size. Not thread-safe.</summary>
internal sealed unsafe class IdSlots : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly FileStream _file;
    private readonly MemoryMappedFile _mapping;
    private readonly MemoryMappedViewAccessor _view;
    private byte* _start;

    /// <summary>Makes the file, all free.</summary>
    /// <param name="path">Its path; a file that lies there is replaced.</param>
    /// <param name="capacity">Number of places, a power of two.</param>
    /// <exception cref="IndexWriteException">There is no room for it.</exception>
    public IdSlots(string path, long capacity)
    {
        Capacity = capacity;
        long length = capacity * Unsafe.SizeOf<IdSlot>();
        try
        {
            _file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);

            // Written, not only made so long: a full disk is known now, and not when a place is taken.
            for (byte[] zeros = new byte[BufferSize]; _file.Position < length;)
            {
                _file.Write(zeros, 0, (int)Math.Min(zeros.Length, length - _file.Position));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _file?.Dispose();
            throw new IndexWriteException(path, e);
        }

        _mapping = MemoryMappedFile.CreateFromFile(_file, mapName: null, length, MemoryMappedFileAccess.ReadWrite, HandleInheritability.None, leaveOpen: true);
        _view = _mapping.CreateViewAccessor(0, length, MemoryMappedFileAccess.ReadWrite);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += _view.PointerOffset;
    }

    /// <summary>Number of places.</summary>
    public long Capacity { get; }

    /// <summary>A place.</summary>
    /// <param name="index">0 to <see cref="Capacity"/> - 1.</param>
    /// <exception cref="ObjectDisposedException">The file is no longer mapped.</exception>
    public ref IdSlot this[long index]
    {
        get
        {
            ObjectDisposedException.ThrowIf(_start is null, this);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((ulong)index, (ulong)Capacity, nameof(index));
            return ref Unsafe.AsRef<IdSlot>(_start + (index * Unsafe.SizeOf<IdSlot>()));
        }
    }

    /// <summary>The place that an id has, or else would have.</summary>
    public ref IdSlot Find(UInt128 id)
    {
        long index = (long)((ulong)id & (ulong)(Capacity - 1));
        while (this[index].IsTaken && this[index].Id != id)
        {
            index = (index + 1) & (Capacity - 1);
        }

        return ref this[index];
    }

    public void Dispose()
    {
        _start = null;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _mapping.Dispose();
        _file.Dispose();
    }
}

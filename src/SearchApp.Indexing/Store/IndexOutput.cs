using System.Diagnostics;

namespace SearchApp.Indexing.Store;

/// <summary>One index file being written: buffered, with a running checksum. Not thread-safe.</summary>
internal sealed class IndexOutput : ByteOutput, IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly Stream _stream;
    private long _flushed;
    private uint _checksum;

    /// <summary>Takes the stream over.</summary>
    /// <param name="stream">An empty file, opened for writing without a buffer of its own.</param>
    public IndexOutput(Stream stream)
        : base(BufferSize)
    {
        _stream = stream;
    }

    /// <summary>Number of bytes written so far: where the next one goes.</summary>
    public long Position => _flushed + Count;

    /// <summary>CRC-32 of all bytes so far.</summary>
    public uint Checksum
    {
        get
        {
            Flush();
            return _checksum;
        }
    }

    /// <inheritdoc/>
    public override void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= BufferSize / 2)
        {
            base.WriteBytes(bytes);
            return;
        }

        Flush();
        Emit(bytes);
    }

    /// <summary>Hands the buffer to the operating system and closes the file.</summary>
    public void Dispose()
    {
        try
        {
            Flush();
        }
        finally
        {
            _stream.Dispose();
        }
    }

    protected override void MakeRoom(int length)
    {
        Debug.Assert(length <= BufferSize, "Longer runs go through WriteBytes.");
        Flush();
    }

    private void Flush()
    {
        Emit(Written);
        Clear();
    }

    private void Emit(ReadOnlySpan<byte> bytes)
    {
        _checksum = Crc32.Append(_checksum, bytes);
        _stream.Write(bytes);
        _flushed += bytes.Length;
    }
}

using System.Diagnostics;

namespace SearchApp.Indexing.Store;

/// <summary>One index file being written: buffered, with a running checksum. Not thread-safe.</summary>
internal sealed class IndexOutput : ByteOutput, IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly string _path;
    private readonly Stream _stream;
    private long _flushed;
    private bool _isClosed;
    private uint _checksum;

    /// <summary>Takes the stream over.</summary>
    /// <param name="path">Its path, for messages.</param>
    /// <param name="stream">An empty file, opened for writing without a buffer of its own.</param>
    public IndexOutput(string path, Stream stream)
        : base(BufferSize)
    {
        _path = path;
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

    /// <summary>Ends the file: hands what is left in the buffer to the operating system. Again does nothing.</summary>
    public void Close()
    {
        if (_isClosed)
        {
            return;
        }

        Flush();
        _isClosed = true;
        _stream.Dispose();
    }

    /// <summary>Lets go of the file. One that was not closed has been given up and is left as it is.</summary>
    public void Dispose()
    {
        if (!_isClosed)
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
        try
        {
            _stream.Write(bytes);
        }
        catch (IOException e)
        {
            throw new IndexWriteException(_path, e);
        }

        _flushed += bytes.Length;
    }
}

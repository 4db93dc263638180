namespace SearchApp.Corpus.Formats;

/// <summary>An entry's unpacked data, checked against the length and the checksum that its archive states of it.</summary>
/// <remarks>The framework stops silently at the stated length; an archive that lies must not give half an article.</remarks>
internal sealed class ChecksummedStream : Stream
{
    private static readonly uint[] Table = MakeTable();

    private readonly Stream _content;
    private readonly uint _checksum;
    private readonly long _length;
    private uint _state = uint.MaxValue;
    private long _read;

    public ChecksummedStream(Stream content, uint checksum, long length)
    {
        _content = content;
        _checksum = checksum;
        _length = length;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int read = _content.Read(buffer);
        foreach (byte b in buffer[..read])
        {
            _state = Table[(byte)(_state ^ b)] ^ (_state >> 8);
        }

        _read += read;
        if (read == 0 && buffer.Length > 0 && (_read != _length || ~_state != _checksum))
        {
            throw new InvalidDataException("its length or checksum is not the one that the archive states.");
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
        }

        base.Dispose(disposing);
    }

    // CRC-32 of ISO-HDLC, as zip and gzip use it.
    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            }

            table[i] = value;
        }

        return table;
    }
}

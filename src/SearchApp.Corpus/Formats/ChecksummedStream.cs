namespace SearchApp.Corpus.Formats;

/// <summary>An entry's unpacked data, checked against the length and the checksum that its archive states of it.</summary>
/// <remarks>The framework stops silently at the stated length; an archive that lies must not give half an article.</remarks>
internal sealed class ChecksummedStream : ReadOnlyStream
{
    private static readonly uint[] Table = MakeTable();

    private readonly uint _checksum;
    private readonly long _length;
    private uint _state = uint.MaxValue;
    private long _read;

    public ChecksummedStream(Stream content, uint checksum, long length)
        : base(content)
    {
        _checksum = checksum;
        _length = length;
    }

    public override int Read(Span<byte> buffer)
    {
        int read = ReadContent(buffer);
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

namespace SearchApp.Analysis.Resources;

/// <summary>Reads numbers in seven-bit groups, the lowest first, as BinaryWriter.Write7BitEncodedInt writes them.</summary>
internal ref struct VarintReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;

    public VarintReader(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    /// <summary>The next number.</summary>
    public int Read()
    {
        int value = _bytes[_at++];
        if (value < 0x80)
        {
            return value;
        }

        value &= 0x7F;
        int shift = 7;
        byte next;
        do
        {
            next = _bytes[_at++];
            value |= (next & 0x7F) << shift;
            shift += 7;
        }
        while (next >= 0x80);
        return value;
    }
}

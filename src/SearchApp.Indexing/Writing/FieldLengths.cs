namespace SearchApp.Indexing.Writing;

/// <summary>The length byte of a field: how Lucene's default similarity writes 1/√tokens.</summary>
/// <remarks>
/// An 8-bit float with three bits of mantissa, five of exponent and zero exponent 15; lengths are known to about an eighth.
/// </remarks>
internal static class FieldLengths
{
    private const int TableSize = 1 << 14;
    private static readonly byte[] Table = MakeTable();

    /// <summary>The byte of a number of tokens; 0 tokens give 0.</summary>
    public static byte Encode(int tokens) => tokens < TableSize ? Table[tokens] : Compute(tokens);

    private static byte[] MakeTable()
    {
        byte[] table = new byte[TableSize];
        for (int i = 1; i < table.Length; i++)
        {
            table[i] = Compute(i);
        }

        return table;
    }

    private static byte Compute(int tokens)
    {
        // Exponent and three bits of mantissa of the single-precision number, moved to the smaller range.
        int bits = BitConverter.SingleToInt32Bits((float)(1.0 / Math.Sqrt(tokens)));
        int small = bits >> 21;
        const int Least = (63 - 15) << 3;
        return small switch
        {
            <= Least => bits <= 0 ? (byte)0 : (byte)1,
            >= Least + 256 => 255,
            _ => (byte)(small - Least),
        };
    }
}

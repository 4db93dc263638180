using System.Numerics;

namespace SearchApp.Corpus.Reposts;

/// <summary>Signatures whose agreement estimates how many shingles two texts share.</summary>
internal static class MinHash
{
    /// <summary>Values of a signature.</summary>
    public const int Size = 64;

    private const int FewestShingles = 16;
    private const uint Empty = uint.MaxValue;

    /// <summary>The signature of a text's shingles; empty when there are too few to tell anything.</summary>
    /// <remarks>
    /// Of each value the lower half is kept, which is equal by chance once in 65,536 (Li, König, "b-Bit minwise hashing", 2010).
    /// </remarks>
    public static ushort[] Sign(ReadOnlySpan<ulong> shingles)
    {
        if (shingles.Length < FewestShingles)
        {
            return [];
        }

        var signature = new uint[Size];
        Array.Fill(signature, Empty);
        foreach (ulong hash in shingles)
        {
            int bin = (int)(hash & (Size - 1));
            signature[bin] = Math.Min(signature[bin], (uint)(hash >> 32));
        }

        FillEmpty(signature);
        return Array.ConvertAll(signature, static value => (ushort)value);
    }

    /// <summary>Share of two signatures that agrees, 0 to 1: about the share of shingles in common.</summary>
    public static double Agreement(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b)
    {
        // A lane that agrees is all ones: minus one.
        var same = Vector<short>.Zero;
        for (int i = 0; i < Size; i += Vector<ushort>.Count)
        {
            same -= Vector.AsVectorInt16(Vector.Equals(new Vector<ushort>(a[i..]), new Vector<ushort>(b[i..])));
        }

        return (double)Vector.Sum(same) / Size;
    }

    // An empty bin takes the value of a bin that its own number leads to, the same for every text (Shrivastava, "Optimal
    // densification for fast and accurate minwise hashing", 2017).
    private static void FillEmpty(uint[] signature)
    {
        uint[] filled = [.. signature];
        for (uint bin = 0; bin < Size; bin++)
        {
            uint donor = bin;
            for (uint attempt = 1; filled[donor] == Empty; attempt++)
            {
                donor = (((bin * 0x9E3779B1) + (attempt * 0x85EBCA77)) >> 7) & (Size - 1);
            }

            signature[bin] = donor == bin ? filled[bin] : filled[donor] ^ (bin * 0xC2B2AE3D);
        }
    }
}

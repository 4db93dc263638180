using System.Runtime.InteropServices;

namespace SearchApp.Corpus.Reposts;

/// <summary>Hashes the runs of four characters of a bare text.</summary>
internal sealed class ShingleHasher
{
    /// <summary>Characters of a shingle.</summary>
    public const int Length = 4;

    private readonly List<ulong> _hashes = [];

    /// <summary>One hash for each shingle, in order; valid until the next call.</summary>
    public ReadOnlySpan<ulong> Hash(string bare)
    {
        _hashes.Clear();
        for (int i = 0; i + Length <= bare.Length; i++)
        {
            _hashes.Add(Mix(Units(bare, i)));
        }

        return CollectionsMarshal.AsSpan(_hashes);
    }

    /// <summary>The four units of the shingle at a place.</summary>
    public static ulong Units(string bare, int at) =>
        MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(bare.AsSpan(at, Length)));

    /// <summary>Mixes four units: the finaliser of SplitMix64, which gives different ones different hashes.</summary>
    public static ulong Mix(ulong units)
    {
        ulong value = (units ^ (units >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}

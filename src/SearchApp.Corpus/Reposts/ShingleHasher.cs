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
            _hashes.Add(Of(bare, i));
        }

        return CollectionsMarshal.AsSpan(_hashes);
    }

    /// <summary>The hash of the shingle at a place: its four units mixed (the finaliser of SplitMix64).</summary>
    public static ulong Of(string bare, int at)
    {
        ulong value = bare[at] | ((ulong)bare[at + 1] << 16) | ((ulong)bare[at + 2] << 32) | ((ulong)bare[at + 3] << 48);
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}

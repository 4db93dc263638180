using System.Collections;
using SearchApp.Corpus.Scratch;

namespace SearchApp.Corpus.Reposts;

/// <summary>Pairs of numbers on disk, ascending. Written by one thread; once <see cref="Seal"/> was called, read by any number.</summary>
internal sealed class PairList(ScratchFolder folder) : IReadOnlyCollection<(int A, int B)>, IDisposable
{
    private readonly ScratchList<ulong> _pairs = new(folder);

    /// <summary>Number of pairs.</summary>
    public int Count => checked((int)_pairs.Count);

    /// <summary>A pair.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    public (int A, int B) this[int index] => TextPair.Numbers(_pairs[index]);

    /// <summary>Adds a pair.</summary>
    public void Add(ulong pair) => _pairs.Add(pair);

    /// <summary>Ends the writing.</summary>
    public void Seal() => _pairs.Seal();

    public IEnumerator<(int A, int B)> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose() => _pairs.Dispose();
}

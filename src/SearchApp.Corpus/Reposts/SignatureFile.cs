using System.Runtime.InteropServices;
using SearchApp.Corpus.Scratch;

namespace SearchApp.Corpus.Reposts;

/// <summary>The signatures of texts, on disk: 128 bytes each. Written by one thread; once <see cref="Seal"/> was called, read by any number.</summary>
internal sealed class SignatureFile : IDisposable
{
    private const int Bytes = MinHash.Size * sizeof(ushort);

    private readonly ScratchFile _signatures;
    private readonly ScratchList<int> _numbers;

    /// <summary>Starts empty.</summary>
    public SignatureFile(ScratchFolder folder)
    {
        _signatures = folder.NewFile();
        _numbers = new ScratchList<int>(folder);
    }

    /// <summary>Number of texts, with those that have no signature.</summary>
    public int Texts { get; private set; }

    /// <summary>Number of signatures.</summary>
    public int Count => (int)_numbers.Count;

    /// <summary>A signature.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1, in the order of the texts.</param>
    public ReadOnlySpan<ushort> this[int index] => MemoryMarshal.Cast<byte, ushort>(_signatures.Bytes.Slice((long)index * Bytes, Bytes));

    /// <summary>The number of the text that a signature is of.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    public int NumberOf(int index) => _numbers[index];

    /// <summary>Adds the signature of the next text; an empty one where it has none.</summary>
    public void Add(ReadOnlySpan<ushort> signature)
    {
        if (!signature.IsEmpty)
        {
            _signatures.Output.Write(MemoryMarshal.AsBytes(signature));
            _numbers.Add(Texts);
        }

        Texts++;
    }

    /// <summary>Ends the writing.</summary>
    public void Seal()
    {
        _signatures.Seal();
        _numbers.Seal();
    }

    public void Dispose()
    {
        _signatures.Dispose();
        _numbers.Dispose();
    }
}

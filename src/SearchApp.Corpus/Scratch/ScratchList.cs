using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SearchApp.Corpus.Scratch;

/// <summary>A list of values of one size in a temporary file: written in order, then read anywhere. Gone when disposed.</summary>
/// <remarks>Written by one thread; once <see cref="Seal"/> was called, read by any number.</remarks>
/// <typeparam name="T">The values.</typeparam>
internal sealed class ScratchList<T> : IDisposable
    where T : unmanaged
{
    private readonly ScratchFile _file;

    /// <summary>Starts empty.</summary>
    public ScratchList(ScratchFolder folder) => _file = folder.NewFile();

    /// <summary>Number of values.</summary>
    public long Count { get; private set; }

    /// <summary>A value, once sealed.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    public ref readonly T this[long index] => ref MemoryMarshal.AsRef<T>(_file.Bytes.Slice(index * Unsafe.SizeOf<T>(), Unsafe.SizeOf<T>()));

    /// <summary>Adds a value.</summary>
    public void Add(in T value)
    {
        _file.Output.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)));
        Count++;
    }

    /// <summary>Ends the writing.</summary>
    public void Seal() => _file.Seal();

    public void Dispose() => _file.Dispose();
}

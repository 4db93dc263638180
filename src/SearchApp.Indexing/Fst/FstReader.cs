using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Fst;

/// <summary>A finite-state transducer in a file: maps byte strings to byte strings, by prefix. Immutable. Layout: <see cref="FstFormat"/>.</summary>
internal sealed class FstReader
{
    private readonly IndexFile _file;
    private readonly long _start;
    private readonly int _length;

    /// <summary>Reads the head of an FST; its nodes stay in the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="offset">Where it begins.</param>
    public FstReader(IndexFile file, long offset)
    {
        _file = file;
        var input = file.Read(offset);
        CodecHeader.Read(ref input, file.Path, FstFormat.CodecName, FstFormat.Version, FstFormat.Version);
        CheckZero(ref input, "an FST that is not packed");
        EmptyOutput = input.ReadByte() != 0 ? ReadEmptyOutput(ref input) : [];
        CheckZero(ref input, "an FST with labels of one byte");
        StartNode = input.ReadVLong();
        input.ReadVLong(); // Counters of nodes, arcs, and arcs with output.
        input.ReadVLong();
        input.ReadVLong();
        long length = input.ReadVLong();
        if (length > input.Remaining || StartNode >= Math.Max(1, length))
        {
            input.ThrowCorrupt($"an FST within {input.Remaining} bytes", $"{length} bytes, first node at {StartNode}");
        }

        _start = input.Offset;
        _length = (int)length;
    }

    /// <summary>The output of the empty string.</summary>
    public byte[] EmptyOutput { get; }

    /// <summary>Address of the first node; 0 when there are no arcs at all.</summary>
    public long StartNode { get; }

    /// <summary>Starts at the empty string.</summary>
    public FstCursor Start() => new(_file.Slice(_start, _length), _file.Path, _start, (int)StartNode);

    // The only string that is stored backwards.
    private static byte[] ReadEmptyOutput(ref IndexInput input)
    {
        byte[] reversed = input.ReadBytes(input.ReadCount()).ToArray();
        Array.Reverse(reversed);
        var output = new IndexInput(reversed, "the FST's empty output", 0);
        return output.ReadBytes(output.ReadCount()).ToArray();
    }

    private static void CheckZero(ref IndexInput input, string expected)
    {
        int found = input.ReadByte();
        if (found != 0)
        {
            input.ThrowCorrupt(expected, $"{found}");
        }
    }
}

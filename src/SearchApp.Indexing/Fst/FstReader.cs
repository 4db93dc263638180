using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Fst;

/// <summary>A finite-state transducer in a file: maps byte strings to byte strings, by prefix. Immutable.</summary>
/// <remarks>
/// <b>Layout</b>
/// <code>
/// Fst  → Header(FST, 4), packed byte = 0, hasEmptyOutput byte, (length vint, (length vint, bytes) reversed)?, labels byte = 0,
///        startNode vlong, nodes vlong, arcs vlong, arcsWithOutput vlong, length vlong, bytes
/// Node → Arc×n, or byte 32, arcs vint, bytesPerArc vint, Arc×arcs each padded; a node is read backwards from its address
/// Arc  → flags byte, label byte, (length vint, output)? 16, (length vint, final output)? 32, target vlong unless 4 or 8
/// </code>
/// flags: 1 final, 2 last arc of the node, 4 the target follows the node, 8 the target has no arcs, 16 output, 32 final output.
/// </remarks>
internal sealed class FstReader
{
    public const string CodecName = "FST";
    public const int Version = 4;

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
        CodecHeader.Read(ref input, file.Path, CodecName, Version, Version);
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

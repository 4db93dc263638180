namespace SearchApp.Indexing.Fst;

/// <summary>The automaton from byte strings to byte strings that .tip holds for each field.</summary>
/// <remarks>
/// <b>Layout</b>
/// <code>
/// Fst  → Header(FST, 4), packed byte = 0, hasEmpty byte, (length vint, (vint length, output bytes) reversed)?, labels byte = 0 (one byte each),
///        startNode vlong, nodes vlong, arcs vlong, arcsWithOutput vlong, length vlong, bytes
/// Node → Arc×n, or 32 byte, arcs vint, bytesPerArc vint, (Arc padded to bytesPerArc)×n
/// Arc  → flags byte, label byte, (vint length, output)? if 16, (vint length, final output)? if 32, (vlong target)? unless 4 or 8
/// </code>
/// <para>bytes[0] is not used. A node's address is the index of its first byte, and the node is read backwards from there.
/// Arcs stand in label order. A start node without arcs is 0.</para>
/// <para>Flags: 1 final; 2 last arc; 4 the target is the node that is read next; 8 the target has no arcs; 16 output; 32 final output.</para>
/// <para><b>History</b>: 4 = 4.0 to 4.9 (byte labels, vint targets).</para>
/// </remarks>
internal static class FstFormat
{
    public const string CodecName = "FST";
    public const int Version = 4;

    public const byte Final = 1;
    public const byte LastArc = 2;
    public const byte TargetNext = 4;
    public const byte StopNode = 8;
    public const byte HasOutput = 16;
    public const byte HasFinalOutput = 32;

    /// <summary>First byte of a node whose arcs have one width, for binary search.</summary>
    public const byte FixedWidthArcs = 32;

    /// <summary>From this many arcs on, a node near the root gets arcs of one width.</summary>
    public const int FixedWidthArcsNearRoot = 5;

    /// <summary>From this many arcs on, any node gets arcs of one width.</summary>
    public const int FixedWidthArcsAnywhere = 10;

    /// <summary>The deepest node that counts as near the root.</summary>
    public const int NearRootDepth = 3;
}

using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Fst;

/// <summary>Writes an automaton from sorted keys and their outputs. Layout: <see cref="FstFormat"/>.</summary>
/// <remarks>
/// It is a plain trie with each output on the arc that ends its key: outputs are block addresses, all different, so
/// sharing suffixes or pushing outputs towards the root would save next to nothing.
/// </remarks>
internal sealed class FstBuilder
{
    // For each length of prefix of the newest key: the arcs that leave it.
    private readonly List<List<Arc>> _frontier = [[]];
    private readonly ByteOutput _bytes = new(1 << 12);
    private byte[] _lastKey = [];
    private long _nodes;
    private long _arcs;
    private long _arcsWithOutput;
    private long _newestNode;

    private FstBuilder()
    {
        _bytes.WriteByte(0);
    }

    /// <summary>Builds and writes it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="entries">Keys in unsigned byte order, each once, with outputs that are not empty.</param>
    public static void Write(ByteOutput output, IReadOnlyList<KeyValuePair<byte[], byte[]>> entries)
    {
        var builder = new FstBuilder();
        byte[]? empty = null;
        foreach (var (key, value) in entries)
        {
            if (key.Length == 0)
            {
                empty = value;
            }
            else
            {
                builder.Add(key, value);
            }
        }

        builder.WriteTo(output, empty);
    }

    private void Add(byte[] key, byte[] output)
    {
        int shared = key.AsSpan().CommonPrefixLength(_lastKey);
        CloseNodes(shared);
        for (int depth = shared; depth < key.Length; depth++)
        {
            _frontier[depth].Add(new Arc(key[depth], depth == key.Length - 1 ? output : null, 0));
            if (_frontier.Count == depth + 1)
            {
                _frontier.Add([]);
            }
        }

        _lastKey = key;
    }

    // Writes the nodes of the newest key that no later key can add to.
    private void CloseNodes(int shared)
    {
        for (int depth = _lastKey.Length; depth > shared; depth--)
        {
            var parent = _frontier[depth - 1];
            parent[^1] = parent[^1] with { Target = WriteNode(depth) };
        }
    }

    private void WriteTo(ByteOutput output, byte[]? empty)
    {
        CloseNodes(0);
        long start = WriteNode(0);

        output.WriteHeader(FstFormat.CodecName, FstFormat.Version);
        output.WriteByte(0);
        output.WriteByte(empty is null ? (byte)0 : (byte)1);
        if (empty is not null)
        {
            var reversed = new ByteOutput();
            WriteOutput(reversed, empty);
            byte[] bytes = reversed.Written.ToArray();
            Array.Reverse(bytes);
            WriteOutput(output, bytes);
        }

        output.WriteByte(0);
        output.WriteVLong(start);
        output.WriteVLong(_nodes);
        output.WriteVLong(_arcs);
        output.WriteVLong(_arcsWithOutput);
        output.WriteVLong(_bytes.Count);
        output.WriteBytes(_bytes.Written);
    }

    // Writes the node of the newest key's prefix; returns its address, 0 without arcs.
    private long WriteNode(int depth)
    {
        var arcs = _frontier[depth];
        if (arcs.Count == 0)
        {
            return 0;
        }

        byte[] node = Encode(arcs, depth);
        Array.Reverse(node);
        _bytes.WriteBytes(node);
        _nodes++;
        _arcs += arcs.Count;
        _newestNode = _bytes.Count - 1;
        arcs.Clear();
        return _newestNode;
    }

    private byte[] Encode(List<Arc> arcs, int depth)
    {
        var node = new ByteOutput();
        if (arcs.Count < (depth <= FstFormat.NearRootDepth
            ? FstFormat.FixedWidthArcsNearRoot : FstFormat.FixedWidthArcsAnywhere))
        {
            for (int i = 0; i < arcs.Count; i++)
            {
                WriteArc(node, arcs[i], i == arcs.Count - 1, mayChain: true);
            }

            return node.Written.ToArray();
        }

        byte[][] encoded = new byte[arcs.Count][];
        int width = 0;
        for (int i = 0; i < arcs.Count; i++)
        {
            node.Clear();
            WriteArc(node, arcs[i], i == arcs.Count - 1, mayChain: false);
            encoded[i] = node.Written.ToArray();
            width = Math.Max(width, encoded[i].Length);
        }

        node.Clear();
        node.WriteByte(FstFormat.FixedWidthArcs);
        node.WriteVInt(arcs.Count);
        node.WriteVInt(width);
        foreach (byte[] arc in encoded)
        {
            var span = node.GetSpan(width);
            span.Clear();
            arc.CopyTo(span);
            node.Advance(width);
        }

        return node.Written.ToArray();
    }

    private void WriteArc(ByteOutput node, Arc arc, bool isLast, bool mayChain)
    {
        bool stops = arc.Target == 0;
        bool chains = mayChain && isLast && !stops && arc.Target == _newestNode;
        int flags = (isLast ? FstFormat.LastArc : 0) | (stops ? FstFormat.StopNode : 0) | (chains ? FstFormat.TargetNext : 0);
        if (arc.Output is not null)
        {
            flags |= FstFormat.Final | (stops ? FstFormat.HasOutput : FstFormat.HasFinalOutput);
            _arcsWithOutput++;
        }

        node.WriteByte((byte)flags);
        node.WriteByte(arc.Label);
        if (arc.Output is not null)
        {
            WriteOutput(node, arc.Output);
        }

        if (!stops && !chains)
        {
            node.WriteVLong(arc.Target);
        }
    }

    private static void WriteOutput(ByteOutput output, byte[] bytes)
    {
        output.WriteVInt(bytes.Length);
        output.WriteBytes(bytes);
    }

    /// <summary>A step from a node.</summary>
    /// <param name="Label">The byte that takes it.</param>
    /// <param name="Output">The output of the key that ends with it; null when none does.</param>
    /// <param name="Target">Address of the node behind it; 0 for none.</param>
    private readonly record struct Arc(byte Label, byte[]? Output, long Target);
}

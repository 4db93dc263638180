using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Cuts the sorted terms of one field into blocks by common prefix and writes them to .tim.</summary>
/// <remarks>
/// Terms wait on a stack. When one arrives that no longer has a prefix which the stack's top shares, and that prefix has
/// collected <see cref="TermDictionaryFormat.MinBlockEntries"/> entries, these become a block and one entry for it.
/// </remarks>
internal sealed class TermBlockWriter
{
    private readonly IndexOutput _output;
    private readonly TermBlockEncoder _encoder;
    private readonly List<TermBlockEntry> _pending = [];
    private readonly List<KeyValuePair<byte[], byte[]>> _prefixes = [];

    // For each length of prefix of the newest term: where on the stack its entries start.
    private int[] _prefixStarts = new int[64];
    private byte[] _lastTerm = [];

    public TermBlockWriter(IndexOutput output, PostingsDetail detail)
    {
        _output = output;
        _encoder = new TermBlockEncoder(detail);
    }

    public long TermCount { get; private set; }

    public long SumTotalTermFreq { get; private set; }

    public long SumDocFreq { get; private set; }

    /// <summary>File pointers kept for each term.</summary>
    public int PointerCount => _encoder.PointerCount;

    /// <summary>Adds a term.</summary>
    /// <param name="term">Its bytes, above all before; copied.</param>
    /// <param name="pointers">Where its postings are.</param>
    public void Add(ReadOnlySpan<byte> term, in TermPointers pointers)
    {
        TermCount++;
        SumDocFreq += pointers.DocFreq;
        SumTotalTermFreq += pointers.TotalTermFreq;
        byte[] bytes = term.ToArray();
        CloseUnsharedPrefixes(bytes);
        _pending.Add(TermBlockEntry.OfTerm(bytes, pointers));
    }

    /// <summary>Writes what is left, down to the root block.</summary>
    /// <returns>The prefixes that have blocks, in order, the empty one first, with the index's output for each.</returns>
    public IReadOnlyList<KeyValuePair<byte[], byte[]>> Finish()
    {
        CloseUnsharedPrefixes([]);
        WriteBlocks(0, _pending.Count);
        _prefixes.Sort(static (a, b) => a.Key.AsSpan().SequenceCompareTo(b.Key));
        return _prefixes;
    }

    private void CloseUnsharedPrefixes(byte[] term)
    {
        int shared = term.AsSpan().CommonPrefixLength(_lastTerm);
        for (int i = _lastTerm.Length - 1; i >= shared; i--)
        {
            int count = _pending.Count - _prefixStarts[i];
            if (count >= TermDictionaryFormat.MinBlockEntries)
            {
                WriteBlocks(i + 1, count);
            }
        }

        if (_prefixStarts.Length < term.Length)
        {
            Array.Resize(ref _prefixStarts, Math.Max(term.Length, _prefixStarts.Length * 2));
        }

        for (int i = shared; i < term.Length; i++)
        {
            _prefixStarts[i] = _pending.Count;
        }

        _lastTerm = term;
    }

    // Turns the top entries of the stack, which share a prefix, into one block, or floor blocks, and one entry.
    private void WriteBlocks(int prefixLength, int count)
    {
        int start = _pending.Count - count;
        byte[] prefix = _pending[start].Bytes[..prefixLength];
        var blocks = new List<WrittenBlock>();
        int blockStart = start;
        int lastLead = -2;
        for (int i = start; i < _pending.Count; i++)
        {
            int lead = LeadByte(_pending[i], prefixLength);
            bool splits = lead != lastLead
                && i - blockStart >= TermDictionaryFormat.MinBlockEntries
                && _pending.Count - blockStart > TermDictionaryFormat.MaxBlockEntries;
            if (splits)
            {
                blocks.Add(WriteBlock(blockStart, i, prefixLength, isLast: false));
                blockStart = i;
            }

            lastLead = lead;
        }

        blocks.Add(WriteBlock(blockStart, _pending.Count, prefixLength, isLast: true));
        _pending.RemoveRange(start, count);
        _pending.Add(TermBlockEntry.OfBlock(prefix, blocks[0].Pointer));
        _prefixes.Add(new(prefix, IndexOutputOf(blocks)));
    }

    private static int LeadByte(TermBlockEntry entry, int prefixLength) =>
        entry.Bytes.Length == prefixLength ? -1 : entry.Bytes[prefixLength];

    private WrittenBlock WriteBlock(int start, int end, int prefixLength, bool isLast)
    {
        long pointer = _output.Position;
        var entries = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pending)[start..end];
        bool hasTerms = _encoder.Write(_output, entries, prefixLength, isLast);
        return new WrittenBlock(pointer, hasTerms, LeadByte(_pending[start], prefixLength));
    }

    private static byte[] IndexOutputOf(List<WrittenBlock> blocks)
    {
        var output = new ByteOutput(16);
        long first = blocks[0].Pointer;
        output.WriteVLong((first << TermDictionaryFormat.OutputFlagBits)
            | (long)(blocks[0].HasTerms ? TermDictionaryFormat.OutputHasTerms : 0)
            | (long)(blocks.Count > 1 ? TermDictionaryFormat.OutputIsFloor : 0));
        if (blocks.Count > 1)
        {
            output.WriteVInt(blocks.Count - 1);
            foreach (var block in blocks.Skip(1))
            {
                output.WriteByte((byte)block.LeadByte);
                output.WriteVLong(((block.Pointer - first) << 1) | (block.HasTerms ? 1L : 0));
            }
        }

        return output.Written.ToArray();
    }

    private readonly record struct WrittenBlock(long Pointer, bool HasTerms, int LeadByte);
}

using System.Runtime.CompilerServices;
using SearchApp.Indexing.Fst;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>The terms of one field: blocks by shared prefix, and an FST from prefix to block. Layout: <see cref="TermDictionaryFormat"/>.</summary>
internal sealed class BlockTreeTerms : TermDictionary
{
    // A pointer, and 255 floor blocks of a byte and a number of at most nine.
    private const int LongestOutput = 4096;

    private readonly IndexFile _file;
    private readonly FstReader _index;
    private readonly PostingsReader _postings;
    private readonly PostingsLayout _layout;
    private readonly int _longs;

    public BlockTreeTerms(IndexFile file, FstReader index, PostingsReader postings, PostingsLayout layout, int longs)
    {
        _file = file;
        _index = index;
        _postings = postings;
        _layout = layout;
        _longs = longs;
        var root = new IndexInput(index.EmptyOutput, file.Path, 0);
        Root = root.ReadVLong() >>> TermDictionaryFormat.OutputFlagBits;
    }

    /// <inheritdoc/>
    public override long TermCount => Count;

    /// <inheritdoc/>
    public override long SumTotalTermFreq => SumTotalTermFreqs;

    /// <inheritdoc/>
    public override long SumDocFreq => SumDocFreqs;

    /// <inheritdoc/>
    public override int DocCount => Docs;

    /// <summary>See <see cref="TermCount"/>.</summary>
    internal required long Count { get; init; }

    /// <summary>See <see cref="SumTotalTermFreq"/>.</summary>
    internal required long SumTotalTermFreqs { get; init; }

    /// <summary>See <see cref="SumDocFreq"/>.</summary>
    internal required long SumDocFreqs { get; init; }

    /// <summary>See <see cref="DocCount"/>.</summary>
    internal required int Docs { get; init; }

    /// <summary>Where the block of the empty prefix begins.</summary>
    internal long Root { get; }

    /// <inheritdoc/>
    [SkipLocalsInit]
    public override bool TryFind(ReadOnlySpan<byte> term, out TermInfo info)
    {
        info = default;
        Span<byte> output = stackalloc byte[LongestOutput];
        int depth = FindDeepestPrefix(term, output, out int length);
        long pointer = ChooseBlock(output[..length], term, depth, out bool hasTerms);
        if (!hasTerms)
        {
            return false;
        }

        var block = new TermBlock(_file, pointer);
        int ordinal = FindInBlock(block, term[depth..]);
        if (ordinal < 0)
        {
            return false;
        }

        var decoder = new TermInfoDecoder(block.ReadStats(), block.ReadMeta(), _layout, _longs, default);
        for (int i = 0; i <= ordinal; i++)
        {
            decoder.MoveNext();
        }

        info = decoder.Current;
        return true;
    }

    /// <inheritdoc/>
    public override TermCursor EnumerateFrom(ReadOnlySpan<byte> term)
    {
        var cursor = new BlockTreeCursor(_file, Root, Count, _layout, _longs);
        cursor.Seek(term);
        return cursor;
    }

    /// <inheritdoc/>
    public override Postings Open(in TermInfo info, PostingsDetail detail) => _postings.Open(info, _layout, detail);

    // Length of the longest prefix of the term that has a block, and that block's output.
    private int FindDeepestPrefix(ReadOnlySpan<byte> term, Span<byte> output, out int length)
    {
        _index.EmptyOutput.CopyTo(output);
        length = _index.EmptyOutput.Length;
        int depth = 0;

        // Outputs of the arcs so far stand at the front; a final one is put behind them and stays unless a deeper follows.
        Span<byte> path = stackalloc byte[256];
        int pathLength = 0;
        var cursor = _index.Start();
        for (int i = 0; i < term.Length && cursor.TryMove(term[i]); i++)
        {
            if (pathLength + cursor.OutputLength > path.Length)
            {
                byte[] longer = new byte[Math.Max(pathLength + cursor.OutputLength, path.Length * 2)];
                path[..pathLength].CopyTo(longer);
                path = longer;
            }

            cursor.CopyOutput(cursor.OutputAt, path.Slice(pathLength, cursor.OutputLength));
            pathLength += cursor.OutputLength;
            if (cursor.IsFinal)
            {
                depth = i + 1;
                length = pathLength + cursor.FinalOutputLength;
                if (length > output.Length)
                {
                    throw new CorruptIndexException(_file.Path, -1, $"block pointers of at most {LongestOutput} bytes", $"{length}");
                }

                path[..pathLength].CopyTo(output);
                cursor.CopyOutput(cursor.FinalOutputAt, output[pathLength..length]);
            }
        }

        return depth;
    }

    // The block, or that of the floor blocks which begins at or before the term's next byte.
    private long ChooseBlock(ReadOnlySpan<byte> output, ReadOnlySpan<byte> term, int depth, out bool hasTerms)
    {
        var input = new IndexInput(output, _file.Path, 0);
        long code = input.ReadVLong();
        long first = code >>> TermDictionaryFormat.OutputFlagBits;
        long pointer = first;
        hasTerms = (code & TermDictionaryFormat.OutputHasTerms) != 0;
        if ((code & TermDictionaryFormat.OutputIsFloor) != 0 && depth < term.Length)
        {
            for (int left = input.ReadCount(); left > 0 && input.ReadByte() <= term[depth]; left--)
            {
                code = input.ReadVLong();
                pointer = first + (code >>> 1);
                hasTerms = (code & 1) != 0;
            }
        }

        return pointer;
    }

    // The number of a term among the block's terms; -1 when it is not there.
    private static int FindInBlock(in TermBlock block, ReadOnlySpan<byte> suffix)
    {
        var input = block.ReadSuffixes();
        int ordinal = 0;
        bool isLeaf = block.IsLeaf;
        for (int left = block.EntryCount; left > 0; left--)
        {
            int length = input.ReadCount();
            bool isTerm = isLeaf || (length & 1) == 0;
            var found = input.ReadBytes(isLeaf ? length : length >>> 1);
            if (!isTerm)
            {
                input.ReadVLong();
                continue;
            }

            // Most entries differ in their first byte.
            int order = found.Length > 0 && suffix.Length > 0 && found[0] != suffix[0]
                ? found[0] - suffix[0]
                : found.SequenceCompareTo(suffix);
            if (order >= 0)
            {
                return order == 0 ? ordinal : -1;
            }

            ordinal++;
        }

        return -1;
    }
}

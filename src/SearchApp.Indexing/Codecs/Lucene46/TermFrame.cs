using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>How far a <see cref="BlockTreeCursor"/> has come in one block.</summary>
internal sealed class TermFrame
{
    private readonly IndexFile _file;
    private readonly PostingsLayout _layout;
    private readonly int _longs;
    private byte[] _suffixes = [];
    private byte[] _stats = [];
    private byte[] _meta = [];
    private int _suffixesAt;
    private int _statsAt;
    private int _metaAt;
    private int _left;
    private long _pointer;
    private long _end;
    private bool _isLeaf;
    private bool _isLastInFloor;

    // Terms read, terms whose information is decoded, and the last such information.
    private int _terms;
    private int _decoded;
    private TermInfo _info;

    public TermFrame(IndexFile file, PostingsLayout layout, int longs)
    {
        _file = file;
        _layout = layout;
        _longs = longs;
    }

    /// <summary>Length of the prefix that the block's terms share.</summary>
    public int PrefixLength { get; private set; }

    /// <summary>The suffix of the entry read last.</summary>
    public ReadOnlySpan<byte> Suffix => _suffixes.AsSpan(SuffixStart, SuffixLength);

    /// <summary>Whether that entry is a term.</summary>
    public bool IsTerm { get; private set; }

    /// <summary>The block that the entry stands for, when it is no term.</summary>
    public long SubBlock { get; private set; }

    private int SuffixStart { get; set; }

    private int SuffixLength { get; set; }

    /// <summary>Starts on a block.</summary>
    /// <param name="pointer">Where it begins in .tim.</param>
    /// <param name="prefixLength">Length of its prefix.</param>
    public void Load(long pointer, int prefixLength)
    {
        var block = new TermBlock(_file, pointer);
        Copy(block.Suffixes, ref _suffixes);
        Copy(block.Stats, ref _stats);
        Copy(block.Meta, ref _meta);
        _pointer = pointer;
        _end = block.End;
        _left = block.EntryCount;
        _isLeaf = block.IsLeaf;
        _isLastInFloor = block.IsLastInFloor;
        PrefixLength = prefixLength;
        _suffixesAt = _statsAt = _metaAt = 0;
        _terms = _decoded = 0;
        _info = default;
    }

    /// <summary>Reads the next entry, in the floor blocks that follow too.</summary>
    /// <returns>False after the last.</returns>
    public bool MoveNext()
    {
        if (_left == 0)
        {
            if (_isLastInFloor)
            {
                return false;
            }

            Load(_end, PrefixLength);
        }

        _left--;
        var input = new IndexInput(_suffixes, _file.Path, _pointer);
        input.Skip(_suffixesAt);
        int length = input.ReadCount();
        IsTerm = _isLeaf || (length & 1) == 0;
        SuffixLength = _isLeaf ? length : length >>> 1;
        SuffixStart = input.Position;
        input.Skip(SuffixLength);
        if (IsTerm)
        {
            _terms++;
        }
        else
        {
            // Blocks below lie before: so no damage leads in a circle.
            long back = input.ReadVLong();
            if (back < 1 || back > _pointer)
            {
                input.ThrowCorrupt("a block before this one", $"one {back} bytes before");
            }

            SubBlock = _pointer - back;
        }

        _suffixesAt = input.Position;
        return true;
    }

    /// <summary>Decodes what is known of the term read last.</summary>
    public TermInfo ReadInfo()
    {
        if (_decoded < _terms)
        {
            var stats = new IndexInput(_stats, _file.Path, _pointer);
            var meta = new IndexInput(_meta, _file.Path, _pointer);
            stats.Skip(_statsAt);
            meta.Skip(_metaAt);
            var decoder = new TermInfoDecoder(stats, meta, _layout, _longs, _info);
            for (; _decoded < _terms; _decoded++)
            {
                decoder.MoveNext();
            }

            _info = decoder.Current;
            _statsAt = decoder.StatsPosition;
            _metaAt = decoder.MetaPosition;
        }

        return _info;
    }

    // The block is copied, so that moving in it needs no mapped memory. What lies behind the copy is never read.
    private static void Copy(ReadOnlySpan<byte> from, ref byte[] to)
    {
        if (to.Length < from.Length)
        {
            to = new byte[Math.Max(from.Length, to.Length * 2)];
        }

        from.CopyTo(to);
    }
}

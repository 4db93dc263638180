using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Enumerates the terms of one field by walking its blocks from the root.</summary>
internal sealed class BlockTreeCursor : TermCursor
{
    private readonly IndexFile _file;
    private readonly PostingsLayout _layout;
    private readonly int _longs;
    private readonly List<TermFrame> _frames = [];
    private byte[] _term = new byte[64];
    private int _length;
    private int _depth;
    private long _left;

    // The entry on top is read but not delivered.
    private bool _isPending;

    public BlockTreeCursor(IndexFile file, long root, long termCount, PostingsLayout layout, int longs)
    {
        _file = file;
        _layout = layout;
        _longs = longs;
        _left = termCount;
        Push(root, 0);
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Term => _term.AsSpan(0, _length);

    /// <inheritdoc/>
    public override TermInfo Info => Top.ReadInfo();

    private TermFrame Top => _frames[_depth - 1];

    /// <summary>Moves just before the first term at or after a given one.</summary>
    /// <param name="target">UTF-8 bytes.</param>
    public void Seek(ReadOnlySpan<byte> target)
    {
        while (Top.MoveNext())
        {
            var rest = target[Top.PrefixLength..];
            var suffix = Top.Suffix;
            if (Top.IsTerm ? suffix.SequenceCompareTo(rest) >= 0 : IsAfter(suffix, rest))
            {
                _isPending = true;
                return;
            }

            if (!Top.IsTerm && rest.StartsWith(suffix))
            {
                Enter();
            }
        }
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        while (_depth > 0)
        {
            if (!_isPending && !Top.MoveNext())
            {
                _depth--;
                continue;
            }

            _isPending = false;
            if (Top.IsTerm)
            {
                TakeSuffix();
                if (_left-- == 0)
                {
                    throw new CorruptIndexException(_file.Path, -1, "as many terms as the directory says", "more");
                }

                return true;
            }

            Enter();
        }

        return false;
    }

    // Whether all terms that begin with a suffix come after the target.
    private static bool IsAfter(ReadOnlySpan<byte> suffix, ReadOnlySpan<byte> target) =>
        !target.StartsWith(suffix) && suffix.SequenceCompareTo(target) > 0;

    private void Enter()
    {
        long block = Top.SubBlock;
        TakeSuffix();
        Push(block, _length);
    }

    private void TakeSuffix()
    {
        var suffix = Top.Suffix;
        int length = Top.PrefixLength + suffix.Length;
        if (length > _term.Length)
        {
            if (length > TermDictionaryFormat.MaxTermBytes)
            {
                throw new CorruptIndexException(_file.Path, -1, $"terms of at most {TermDictionaryFormat.MaxTermBytes} bytes", $"{length}");
            }

            Array.Resize(ref _term, Math.Max(length, _term.Length * 2));
        }

        suffix.CopyTo(_term.AsSpan(Top.PrefixLength));
        _length = length;
    }

    private void Push(long block, int prefixLength)
    {
        if (_depth == _frames.Count)
        {
            _frames.Add(new TermFrame(_file, _layout, _longs));
        }

        _frames[_depth++].Load(block, prefixLength);
    }
}

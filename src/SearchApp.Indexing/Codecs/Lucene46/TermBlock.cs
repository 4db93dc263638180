using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>One block of a term dictionary, taken apart; it stays in the mapped file. Layout: <see cref="TermDictionaryFormat"/>.</summary>
internal readonly ref struct TermBlock
{
    private readonly string _path;
    private readonly long _suffixesAt;
    private readonly long _statsAt;
    private readonly long _metaAt;

    /// <summary>Reads the head of a block.</summary>
    /// <param name="file">The .tim file.</param>
    /// <param name="pointer">Where the block begins.</param>
    public TermBlock(IndexFile file, long pointer)
    {
        _path = file.Path;
        var input = file.Read(pointer);
        int code = input.ReadCount();
        EntryCount = code >>> 1;
        IsLastInFloor = (code & 1) != 0;
        code = input.ReadCount();
        IsLeaf = (code & 1) != 0;
        if (EntryCount == 0)
        {
            input.ThrowCorrupt("a block with entries", "none");
        }

        _suffixesAt = input.Offset;
        Suffixes = input.ReadBytes(code >>> 1);
        int length = input.ReadCount();
        _statsAt = input.Offset;
        Stats = input.ReadBytes(length);
        length = input.ReadCount();
        _metaAt = input.Offset;
        Meta = input.ReadBytes(length);
        End = input.Offset;
    }

    /// <summary>Number of terms and sub-blocks in it; at least 1.</summary>
    public int EntryCount { get; }

    /// <summary>Whether no floor block of the same prefix follows.</summary>
    public bool IsLastInFloor { get; }

    /// <summary>Whether it has terms only.</summary>
    public bool IsLeaf { get; }

    /// <summary>The entries' suffixes.</summary>
    public ReadOnlySpan<byte> Suffixes { get; }

    /// <summary>The terms' frequencies.</summary>
    public ReadOnlySpan<byte> Stats { get; }

    /// <summary>The terms' pointers.</summary>
    public ReadOnlySpan<byte> Meta { get; }

    /// <summary>Where it ends: there the next floor block begins.</summary>
    public long End { get; }

    /// <summary>Reads the suffixes.</summary>
    public IndexInput ReadSuffixes() => new(Suffixes, _path, _suffixesAt);

    /// <summary>Reads the frequencies.</summary>
    public IndexInput ReadStats() => new(Stats, _path, _statsAt);

    /// <summary>Reads the pointers.</summary>
    public IndexInput ReadMeta() => new(Meta, _path, _metaAt);
}

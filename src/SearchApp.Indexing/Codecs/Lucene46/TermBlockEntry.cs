namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>A term, or a block of terms below a common prefix, that waits for its own block.</summary>
/// <param name="Bytes">The term, or the prefix.</param>
/// <param name="IsBlock">Which of the two.</param>
/// <param name="BlockPointer">Where the block is.</param>
/// <param name="Pointers">Where the term's postings are.</param>
internal readonly record struct TermBlockEntry(byte[] Bytes, bool IsBlock, long BlockPointer, TermPointers Pointers)
{
    public static TermBlockEntry OfTerm(byte[] term, in TermPointers pointers) => new(term, false, 0, pointers);

    public static TermBlockEntry OfBlock(byte[] prefix, long pointer) => new(prefix, true, pointer, default);
}

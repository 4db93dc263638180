namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>The .tim and .tip files: the terms in blocks, and an FST from prefix to block.</summary>
/// <remarks>
/// <b>Files</b>: <c>_0_Lucene41_0.tim</c> terms; <c>.tip</c> index of their blocks.
/// <para><b>Layout</b></para>
/// <code>
/// .tim  → Header(BLOCK_TREE_TERMS_DICT, 3), Header(Lucene41PostingsWriterTerms, 2), blockSize vint = 128,
///         Block×n, Directory, directoryPointer i64, Footer
/// Directory → fields vint, (number vint, terms vlong, rootCode (vint length, bytes), sumTotalTermFreq vlong unless documents only,
///         sumDocFreq vlong, docCount vint, longs vint)×fields
/// Block → entries&lt;&lt;1|lastInFloor vint, suffixBytes&lt;&lt;1|leaf vint, suffixes, statsBytes vint, stats, metaBytes vint, meta
/// suffix → leaf: vint length, bytes; else a term: vint length&lt;&lt;1, bytes; a block: vint length&lt;&lt;1|1, bytes, vlong pointer back
/// stats → vint docFreq, (vlong totalTermFreq - docFreq unless documents only)
/// meta  → vlong×longs deltas within the block (.doc, .pos, .pay pointers), (vint document when docFreq is 1)?,
///         (vlong offset of the last position group, when positions and totalTermFreq &gt; 128)?, (vlong skip offset, when docFreq &gt; 128)?
/// .tip  → Header(BLOCK_TREE_TERMS_INDEX, 3), Fst×fields, (vlong pointer)×fields, directoryPointer i64, Footer
/// Fst output → vlong pointer&lt;&lt;2 | hasTerms&lt;&lt;1 | isFloor, (vint follow-on blocks, (byte lead, vlong (pointer - first)&lt;&lt;1 | hasTerms)×n)?
/// </code>
/// <para><b>History</b>: 3 = 4.8 (footer); 4 = 4.10, adds (vint length, bytes) of the least and the greatest term to the directory.</para>
/// </remarks>
internal static class TermDictionaryFormat
{
    public const string TermsExtension = "tim";
    public const string IndexExtension = "tip";
    public const string TermsCodec = "BLOCK_TREE_TERMS_DICT";
    public const string IndexCodec = "BLOCK_TREE_TERMS_INDEX";
    public const int Version = 3;
    public const int NewestVersion = 4;

    /// <summary>A prefix with at least this many entries gets a block.</summary>
    public const int MinBlockEntries = 25;

    /// <summary>A block of more entries is split into floor blocks.</summary>
    public const int MaxBlockEntries = 48;

    public const int OutputFlagBits = 2;
    public const int OutputIsFloor = 1;
    public const int OutputHasTerms = 2;

    /// <summary>Longest term in UTF-8 bytes: Lucene's own limit.</summary>
    public const int MaxTermBytes = 32766;
}

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>The .del file: which documents of a segment are not deleted.</summary>
/// <remarks>
/// <b>Files</b>: <c>_0_1.del</c>; the generation in the name is that of segments_N's entry.
/// <para><b>Layout</b></para>
/// <code>
/// .del   → -2 i32, Header(BitVector, 2), Dense | Sparse, Footer
/// Dense  → size i32, live i32, byte×⌈size/8⌉: bit d&amp;7 of byte d&gt;&gt;3 is 1 when d is live
/// Sparse → -1 i32, size i32, live i32, (vint byte index gap, byte)× for bytes that are not all ones
/// </code>
/// <para>We write the dense form only. <b>History</b>: 2 = 4.8 (footer).</para>
/// </remarks>
internal static class LiveDocsFormat
{
    public const string Extension = "del";
    public const string CodecName = "BitVector";
    public const int Version = 2;
    public const int Preamble = -2;
    public const int Sparse = -1;
}

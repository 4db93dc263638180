using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>The .doc, .pos and .pay files: the documents, positions and offsets of each term.</summary>
/// <remarks>
/// <b>Files</b>: <c>_0_Lucene41_0.doc</c> documents, frequencies, skip data; <c>.pos</c> positions; <c>.pay</c> offsets.
/// <para><b>Layout</b></para>
/// <code>
/// .doc  → Header(Lucene41PostingsWriterDoc, 2), packedVersion vint, code vint×32 for 1..32 bits: formatId&lt;&lt;5 | (bits-1),
///         (Docs, Skips?)×terms, Footer
/// .pos  → Header(Lucene41PostingsWriterPos, 2), Positions×terms, Footer
/// .pay  → Header(Lucene41PostingsWriterPay, 2), Offsets×terms, Footer
/// Docs  → (For(document deltas), For(freqs)?)×(n/128), then n%128 × (vint delta&lt;&lt;1|1 when freq 1, else vint delta&lt;&lt;1, vint freq);
///         documents only: vint delta; nothing at all for a term of one document, which stands in .tim
/// Positions → For(position deltas)×(n/128), rest: (vint delta, (vint startDelta&lt;&lt;1|lengthChanged, vint length?)?)
/// Offsets   → (For(start deltas), For(lengths))×(n/128)
/// For   → bits byte; 0: vint common value; else 128 values, most significant bit first (packed) 
/// Skips → levels from the highest: (vlong byte length)? except level 0, entries
/// Entry → vint last document delta, vint .doc pointer delta, (vint .pos pointer delta, vint positions in its block)?,
///         (vint .pay pointer delta)?, (vlong pointer into the level below)? above level 0
/// </code>
/// <para>Deltas of positions and offsets start from 0 in each document. Skips exist for more than 128 documents, with an
/// entry after each full block that another document follows; one in 8 goes up a level.</para>
/// <para><b>History</b>: 2 = 4.8 (footer); 1 = 4.3, 0 = 4.1.</para>
/// </remarks>
internal static class PostingsFormat
{
    /// <summary>The per-field format's name, part of file names and attributes.</summary>
    public const string Name = "Lucene41";

    public const string DocExtension = "doc";
    public const string PosExtension = "pos";
    public const string PayExtension = "pay";
    public const string DocCodec = "Lucene41PostingsWriterDoc";
    public const string PosCodec = "Lucene41PostingsWriterPos";
    public const string PayCodec = "Lucene41PostingsWriterPay";
    public const string TermsCodec = "Lucene41PostingsWriterTerms";
    public const int Version = 2;

    /// <summary>Documents or positions in one FOR block.</summary>
    public const int BlockSize = 128;

    /// <summary>One entry in this many goes up a skip level.</summary>
    public const int SkipMultiplier = 8;

    public const int MaxSkipLevels = 10;

    /// <summary>The files of each group of fields, by the most that any field of the segment keeps.</summary>
    public static IEnumerable<string> Extensions(PostingsDetail most)
    {
        yield return DocExtension;
        if (most >= PostingsDetail.Positions)
        {
            yield return PosExtension;
        }

        if (most >= PostingsDetail.Offsets)
        {
            yield return PayExtension;
        }
    }
}

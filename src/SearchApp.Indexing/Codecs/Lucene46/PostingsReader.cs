using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>The postings files of one suffix of a segment. Immutable, thread-safe. Layout: <see cref="PostingsFormat"/>.</summary>
internal sealed class PostingsReader
{
    /// <summary>Takes the opened files and checks their heads.</summary>
    /// <param name="documents">The .doc file.</param>
    /// <param name="positions">The .pos file; null when no field has positions.</param>
    /// <param name="offsets">The .pay file; null when no field has offsets or payloads.</param>
    /// <param name="maxDoc">Documents of the segment.</param>
    public PostingsReader(IndexFile documents, IndexFile? positions, IndexFile? offsets, int maxDoc)
    {
        Documents = documents;
        Positions = positions;
        Offsets = offsets;
        MaxDoc = maxDoc;
        const int Version = PostingsFormat.Version;
        var input = CodecHeader.ReadEnds(documents, PostingsFormat.DocCodec, Version, Version);
        Blocks = new ForBlockReader(ref input, documents.Path);
        if (positions is not null)
        {
            CodecHeader.ReadEnds(positions, PostingsFormat.PosCodec, Version, Version);
        }

        if (offsets is not null)
        {
            CodecHeader.ReadEnds(offsets, PostingsFormat.PayCodec, Version, Version);
        }
    }

    /// <summary>The .doc file.</summary>
    public IndexFile Documents { get; }

    /// <summary>The .pos file, if any.</summary>
    public IndexFile? Positions { get; }

    /// <summary>The .pay file, if any.</summary>
    public IndexFile? Offsets { get; }

    /// <summary>Documents of the segment: all document numbers are below.</summary>
    public int MaxDoc { get; }

    /// <summary>Decodes their FOR blocks.</summary>
    public ForBlockReader Blocks { get; }

    /// <summary>Opens the postings of a term.</summary>
    /// <param name="info">What the term dictionary knows of it.</param>
    /// <param name="layout">What its field has.</param>
    /// <param name="detail">What will be read; clamped to what there is.</param>
    public Postings Open(in TermInfo info, PostingsLayout layout, PostingsDetail detail)
    {
        if (detail > layout.Detail)
        {
            detail = layout.Detail;
        }

        var positions = detail >= PostingsDetail.Positions
            ? new PositionCursor(this, info, layout, detail >= PostingsDetail.Offsets)
            : null;
        return new BlockPostings(this, info, layout, positions);
    }
}

using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>What stands in the postings of a field.</summary>
/// <param name="Detail">What is kept of each posting.</param>
/// <param name="HasPayloads">Whether positions carry payloads, which are skipped.</param>
internal readonly record struct PostingsLayout(PostingsDetail Detail, bool HasPayloads)
{
    /// <summary>Whether frequencies are there.</summary>
    public bool HasFreqs => Detail >= PostingsDetail.Frequencies;

    /// <summary>Whether positions are there.</summary>
    public bool HasPositions => Detail >= PostingsDetail.Positions;

    /// <summary>Whether offsets are there.</summary>
    public bool HasOffsets => Detail >= PostingsDetail.Offsets;

    /// <summary>Whether there is something in the .pay file.</summary>
    public bool HasPayFile => HasOffsets || HasPayloads;

    /// <summary>The layout of a field that is indexed.</summary>
    /// <param name="field">The field.</param>
    public static PostingsLayout Of(FieldInfo field) => new(field.Postings!.Value, field.HasPayloads);
}

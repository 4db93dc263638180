using SearchApp.Indexing.Codecs.Lucene46;

namespace SearchApp.Indexing.Segments;

/// <summary>A segment as one commit sees it: its line in segments_N.</summary>
/// <param name="Name">The segment's name (_0).</param>
/// <param name="Codec">The codec it was written with.</param>
/// <param name="DeletesGeneration">Generation of its .del file; -1 when nothing is deleted.</param>
/// <param name="DeletedCount">Number of deleted documents.</param>
/// <param name="FieldInfosGeneration">Generation of its .fnm file; -1 for the first.</param>
internal sealed record SegmentEntry(
    string Name, string Codec, long DeletesGeneration, int DeletedCount, long FieldInfosGeneration)
{
    /// <summary>Files of fields and columns that were updated in place, which we never do.</summary>
    public IReadOnlyList<string> UpdateFiles { get; init; } = [];

    /// <summary>The entry of a segment just written: nothing deleted, nothing updated.</summary>
    public static SegmentEntry OfNew(string name) => new(name, SegmentListFormat.SegmentCodec, -1, 0, -1);
}

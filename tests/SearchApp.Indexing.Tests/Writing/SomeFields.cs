using SearchApp.Analysis;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Tests.Writing;

/// <summary>One field of every kind that the engine knows.</summary>
internal static class SomeFields
{
    public static readonly FieldType Words = new(
        new FieldInfo("words", 0) { Postings = PostingsDetail.Offsets, PostingsSuffix = "0" }, KnownAnalyzers.SmartCn);

    public static readonly FieldType Characters = new(
        new FieldInfo("characters", 1) { Postings = PostingsDetail.Positions, PostingsSuffix = "1" }, KnownAnalyzers.Characters);

    public static readonly FieldType Counts = new(
        new FieldInfo("counts", 2) { Postings = PostingsDetail.Frequencies, OmitNorms = true, PostingsSuffix = "0" },
        KnownAnalyzers.Characters);

    public static readonly FieldType Key = new(
        new FieldInfo("key", 3)
        {
            Postings = PostingsDetail.Documents,
            OmitNorms = true,
            PostingsSuffix = "0",
            DocValues = DocValuesType.Binary,
            DocValuesSuffix = "0",
        });

    public static readonly FieldType Number = new(
        new FieldInfo("number", 4) { DocValues = DocValuesType.Numeric, DocValuesSuffix = "0" });

    public static readonly FieldType Label = new(
        new FieldInfo("label", 5) { DocValues = DocValuesType.Sorted, DocValuesSuffix = "0" });

    public static readonly FieldType Labels = new(
        new FieldInfo("labels", 6) { DocValues = DocValuesType.SortedSet, DocValuesSuffix = "0" });

    public static readonly FieldType Text = new(new FieldInfo("text", 7));

    public static IReadOnlyList<FieldType> All { get; } = [Words, Characters, Counts, Key, Number, Label, Labels, Text];
}

using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Store;
using SearchApp.Indexing;
using OurReader = SearchApp.Indexing.Reading.SegmentReader;

namespace SearchApp.LuceneNet.Interop;

/// <summary>Every document, term, posting, position, offset, length, column and stored field of every segment, through both readers.</summary>
internal static class IndexComparison
{
    /// <summary>Compares an index.</summary>
    /// <param name="folder">A Lucene directory.</param>
    /// <param name="differences">Receives what is found.</param>
    public static void Run(string folder, Differences differences)
    {
        using var directory = FSDirectory.Open(folder);
        using var reader = DirectoryReader.Open(directory);
        using var snapshot = IndexSnapshot.Open(folder);
        differences.Compare(() => "segments", reader.Leaves.Count, snapshot.Segments.Count);
        differences.Compare(() => "live documents", reader.NumDocs, snapshot.DocCount);
        for (int i = 0; i < Math.Min(reader.Leaves.Count, snapshot.Segments.Count); i++)
        {
            Compare(reader.Leaves[i].AtomicReader, snapshot.Segments[i], differences);
        }
    }

    private static void Compare(AtomicReader theirs, OurReader ours, Differences differences)
    {
        differences.Compare(() => "documents", theirs.MaxDoc, ours.MaxDoc);
        foreach (FieldInfo field in theirs.FieldInfos)
        {
            TermsComparison.Run(field.Name, theirs.GetTerms(field.Name), ours.Terms(field.Name), differences);
            ColumnsComparison.Run(field, theirs, ours, differences);
        }

        for (int doc = 0; doc < theirs.MaxDoc; doc++)
        {
            differences.Compare(() => $"document {doc} is live", theirs.LiveDocs?.Get(doc) ?? true, ours.LiveDocs?.IsLive(doc) ?? true);
            differences.Compare(
                () => $"stored fields of {doc}",
                string.Join('|', theirs.Document(doc).Fields.Select(field => $"{field.Name}={Text(field)}")),
                string.Join('|', ours.StoredFields.Read(doc).Select(field => $"{field.Name}={Text(field.Value)}")));
        }
    }

    private static string? Text(IIndexableField field) =>
        field.GetBinaryValue() is { } bytes ? Hex.Of(bytes) : field.GetStringValue(CultureInfo.InvariantCulture);

    private static string? Text(object value) =>
        value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture);
}

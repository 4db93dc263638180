using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Segments;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Tests.Judges;
using SearchApp.Indexing.Writing;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests.Writing;

public sealed class SegmentWriterTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(129, 1000)]
    [InlineData(1025, 100)]
    [InlineData(20_000, 1_500)]
    public void Apache_Lucene_finds_no_problem_and_reads_what_we_read(int documents, int batchSize)
    {
        using var folder = new TempFolder();
        WriteIndex(folder.Path, HostileDocuments.Make(documents), batchSize);

        ApacheLucene.AssertClean(folder.Path);
        ApacheLucene.AssertReadsTheSame(folder.Path);
    }

    [Fact]
    public void Fields_that_no_document_has_do_no_harm()
    {
        using var folder = new TempFolder();
        WriteIndex(folder.Path, [new Document(), new Document()], batchSize: 2);

        ApacheLucene.AssertClean(folder.Path);
        ApacheLucene.AssertReadsTheSame(folder.Path);
    }

    [Fact]
    public void How_documents_are_batched_does_not_show_in_terms_and_columns()
    {
        using var one = new TempFolder();
        using var many = new TempFolder();
        WriteIndex(one.Path, HostileDocuments.Make(1500), batchSize: 1500);
        WriteIndex(many.Path, HostileDocuments.Make(1500), batchSize: 7);

        foreach (string path in Directory.EnumerateFiles(one.Path))
        {
            string name = Path.GetFileName(path);
            if (!name.EndsWith(StoredFieldsFormat.DataExtension, StringComparison.Ordinal)
                && !name.EndsWith(StoredFieldsFormat.IndexExtension, StringComparison.Ordinal))
            {
                Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(many[name]));
            }
        }
    }

    [Fact]
    public void A_term_beyond_Lucenes_limit_is_left_out_and_counted()
    {
        var inverter = new DocumentInverter(SomeFields.All);
        var document = new Document();
        document.AddIndexed(SomeFields.Key, new string('长', (TermDictionaryFormat.MaxTermBytes / 3) + 1));
        document.AddIndexed(SomeFields.Key, new string('长', TermDictionaryFormat.MaxTermBytes / 3));

        inverter.Add(document);

        Assert.Equal(1, inverter.SkippedTokens);
    }

    private static void WriteIndex(string folder, IEnumerable<Document> documents, int batchSize)
    {
        var directory = new FileIndexDirectory(folder);
        var inverter = new DocumentInverter(SomeFields.All);
        var batches = new List<InvertedBatch>();
        foreach (var batch in documents.Chunk(batchSize))
        {
            Array.ForEach(batch, inverter.Add);
            batches.Add(inverter.Finish());
        }

        var segment = SegmentWriter.Write(
            directory, SegmentFileNames.Segment(0), [.. SomeFields.All.Select(field => field.Info)], batches, SegmentInfoFormat.FlushOrigin);
        var entry = new SegmentEntry(segment.Name, SegmentListFormat.SegmentCodec, -1, 0, -1);
        SegmentListWriter.Write(directory, new SegmentList(1, 1, 1, [entry], new Dictionary<string, string>()));
    }
}

using Lucene.Net.Analysis.Cn.Smart;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace SearchApp.LuceneNet.Interop;

/// <summary>
/// Writes the golden index that comes from Lucene.NET: what Java's 4.10 no longer writes, above all packed integers of version 1. There are more documents
/// than a block of addresses holds.
/// </summary>
internal static class GoldenIndexWriter
{
    private const int Documents = 17_000;
    private static readonly string[] Words = ["政府", "工作", "疫苗", "接种", "广东", "重庆", "经济", "发展", "教育", "改革"];

    /// <summary>Writes it.</summary>
    /// <param name="folder">The folder to make.</param>
    public static void Write(string folder)
    {
        var random = new Random(48);
        using var directory = FSDirectory.Open(folder);
        using var analyzer = new SmartChineseAnalyzer(LuceneVersion.LUCENE_48);
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            UseCompoundFile = false,
            MergePolicy = NoMergePolicy.NO_COMPOUND_FILES,
            MaxBufferedDocs = Documents + 1,
            RAMBufferSizeMB = IndexWriterConfig.DISABLE_AUTO_FLUSH,
        };
        using var writer = new IndexWriter(directory, config);
        for (int i = 0; i < Documents; i++)
        {
            writer.AddDocument(Document(random, i));
        }

        writer.Commit();
        writer.DeleteDocuments(new Term("id", "文章400"));
        writer.Commit();
    }

    private static Document Document(Random random, int i)
    {
        var document = new Document
        {
            new NumericDocValuesField("day", 20200000 + (random.Next(1, 13) * 100) + random.Next(1, 29)),
            new BinaryDocValuesField("url", new BytesRef(new string('u', random.Next(4)))),
        };
        for (int values = random.Next(3); values > 0; values--)
        {
            document.Add(new SortedSetDocValuesField("about", new BytesRef($"{random.Next(30) * 10000}")));
        }

        if (i % 40 == 0)
        {
            document.Add(new StringField("id", $"文章{i}", Field.Store.YES));
            document.Add(new SortedDocValuesField("source", new BytesRef($"来源{random.Next(200)}")));
            document.Add(new TextField("body", string.Concat(Enumerable.Range(0, 40).Select(_ => Words[random.Next(1, 11) * random.Next(10) / 10])), Field.Store.YES));
        }

        return document;
    }
}

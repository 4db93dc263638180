using Lucene.Net.Analysis.Cn.Smart;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SearchApp.Indexing;
using SearchApp.Indexing.Checking;

namespace SearchApp.LuceneNet.Interop;

/// <summary>Lucene.NET's own writer goes on writing a copy of our index; both readers must then agree on the whole.</summary>
internal static class AppendedSegments
{
    private const int Added = 500;

    /// <summary>Copies, appends and merges.</summary>
    /// <param name="generation">Our index.</param>
    /// <param name="folder">A folder to make, which receives the copy.</param>
    /// <param name="differences">Receives what is found.</param>
    public static void Run(string generation, string folder, Differences differences)
    {
        System.IO.Directory.CreateDirectory(folder);
        foreach (string file in System.IO.Directory.GetFiles(generation))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        long documents = Documents(folder);
        Write(folder, compound: false, Append);
        Judge(folder, documents + Added, differences);
        Write(folder, compound: true, Append);
        Judge(folder, documents + (2 * Added), differences);
        Write(folder, compound: true, writer => writer.DeleteDocuments(new Term(ArticleSchema.Id, "appended-7")));
        Judge(folder, documents + (2 * Added) - 2, differences);
        Write(folder, compound: false, writer => writer.ForceMerge(1));
        Judge(folder, documents + (2 * Added) - 2, differences);
    }

    private static void Write(string folder, bool compound, Action<IndexWriter> write)
    {
        using var directory = FSDirectory.Open(folder);
        using var analyzer = new SmartChineseAnalyzer(LuceneVersion.LUCENE_48);
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            OpenMode = OpenMode.APPEND,
            UseCompoundFile = compound,
            MergePolicy = new LogDocMergePolicy { MergeFactor = 100, NoCFSRatio = compound ? 1 : 0 },
        };
        using var writer = new IndexWriter(directory, config);
        write(writer);
        writer.Commit();
    }

    private static void Append(IndexWriter writer)
    {
        for (int i = 0; i < Added; i++)
        {
            writer.AddDocument(
            [
                new StringField(ArticleSchema.Id, $"appended-{i}", Field.Store.YES),
                new BinaryDocValuesField(ArticleSchema.Id, new BytesRef($"appended-{i}")),
                new TextField(ArticleSchema.Body, $"省政府第{i}次常务会议研究部署疫苗接种工作。", Field.Store.YES),
                new NumericDocValuesField(ArticleSchema.Day, 20210000 + i),
                new SortedDocValuesField(ArticleSchema.Region, new BytesRef(i % 3 == 0 ? "500000" : "440000")),
                new SortedSetDocValuesField(ArticleSchema.About, new BytesRef("440000")),
                new SortedSetDocValuesField(ArticleSchema.About, new BytesRef("5000" + i)),
            ]);
        }
    }

    private static void Judge(string folder, long documents, Differences differences)
    {
        differences.Compare(() => "documents after Lucene.NET wrote", documents, Documents(folder));
        differences.Compare(() => "problems after Lucene.NET wrote", "", string.Join("; ", IndexChecker.Check(folder, CancellationToken.None)));
        TheirCheck.Run(folder, differences);
        IndexComparison.Run(folder, differences);
    }

    private static long Documents(string folder)
    {
        using var snapshot = IndexSnapshot.Open(folder);
        return snapshot.DocCount;
    }
}

using Lucene.Net.Analysis.Cn.Smart;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SearchApp.Indexing;

namespace SearchApp.LuceneNet.Interop;

/// <summary>Lucene.NET's own writer adds a segment to a copy of our index; both readers must then agree on the whole.</summary>
internal static class AppendedSegment
{
    private const int Added = 500;

    public static void Run(string generation, Differences differences)
    {
        string copy = System.IO.Directory.CreateTempSubdirectory("searchapp-interop-").FullName;
        try
        {
            foreach (string file in System.IO.Directory.GetFiles(generation))
            {
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
            }

            Append(copy);
            IndexComparison.Run(copy, differences);
            using var before = IndexSnapshot.Open(generation);
            using var after = IndexSnapshot.Open(copy);
            differences.Compare("documents after appending", before.Segments.Sum(s => s.MaxDoc) + Added, after.Segments.Sum(s => s.MaxDoc));
        }
        finally
        {
            System.IO.Directory.Delete(copy, recursive: true);
        }
    }

    private static void Append(string folder)
    {
        using var directory = FSDirectory.Open(folder);
        using var analyzer = new SmartChineseAnalyzer(LuceneVersion.LUCENE_48);
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            OpenMode = OpenMode.APPEND,
            MergePolicy = NoMergePolicy.NO_COMPOUND_FILES,
        };
        using var writer = new IndexWriter(directory, config);
        for (int i = 0; i < Added; i++)
        {
            writer.AddDocument(
            [
                new StringField(ArticleSchema.Id, $"appended-{i}", Field.Store.YES),
                new TextField(ArticleSchema.Body, $"省政府第{i}次常务会议研究部署疫苗接种工作。", Field.Store.YES),
                new NumericDocValuesField(ArticleSchema.Day, 20210000 + i),
                new SortedDocValuesField(ArticleSchema.Region, new BytesRef("440000")),
            ]);
        }

        writer.Commit();
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Lucene.Net.Analysis.Cn.Smart;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace SearchApp.LuceneNet.Interop;

/// <summary>Lucene.NET with SmartCn at this project's jobs, as LuceneBaseline.java has Java's Lucene do them.</summary>
internal static class Baseline
{
    private const int Rounds = 5;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly FieldType WithOffsets = new(TextField.TYPE_STORED) { IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS };

    /// <summary>Indexes words of title and body.</summary>
    /// <param name="corpus">JSON lines with title, text and region.</param>
    /// <param name="folder">The folder to make.</param>
    /// <param name="threads">How many add documents.</param>
    public static void Index(string corpus, string folder, int threads)
    {
        long started = Stopwatch.GetTimestamp();
        long bytes = 0;
        using var directory = FSDirectory.Open(folder);
        using var analyzer = new SmartChineseAnalyzer(LuceneVersion.LUCENE_48);
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { RAMBufferSizeMB = 256 }))
        {
            Parallel.ForEach(File.ReadLines(corpus), new ParallelOptions { MaxDegreeOfParallelism = threads }, line =>
            {
                using var record = JsonDocument.Parse(line);
                string title = Text(record, "title");
                string body = Text(record, "text");
                Interlocked.Add(ref bytes, Encoding.UTF8.GetByteCount(title) + Encoding.UTF8.GetByteCount(body));
                var document = new Document
                {
                    new StringField("id", Text(record, "id"), Field.Store.YES),
                    new Field("title", title, WithOffsets),
                    new Field("body", body, WithOffsets),
                };
                if (Text(record, "region") is { Length: > 0 } region)
                {
                    document.Add(new SortedSetDocValuesField("region", new BytesRef(region)));
                }

                writer.AddDocument(document);
            });
            writer.Commit();
        }

        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        double size = directory.ListAll().Sum(directory.FileLength) / 1e6;
        double processor = Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{bytes / 1e6:F1} MB in {seconds:F2} s ({processor:F2} s of processor time): {bytes / 1e6 / seconds:F2} MB/s; index {size:F1} MB"));
    }

    /// <summary>Times queries, each word in title or body.</summary>
    /// <param name="folder">From <see cref="Index"/>.</param>
    /// <param name="queries">One query each.</param>
    public static void Query(string folder, string[] queries)
    {
        using var directory = new MMapDirectory(folder);
        using var reader = DirectoryReader.Open(directory);
        using var analyzer = new SmartChineseAnalyzer(LuceneVersion.LUCENE_48);
        var searcher = new IndexSearcher(reader);
        for (long started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < WarmUp;)
        {
            Array.ForEach(queries, query => Run(searcher, analyzer, query));
        }

        var times = new List<double>();
        long hits = 0;
        for (int round = 0; round < Rounds; round++)
        {
            foreach (string query in queries)
            {
                long started = Stopwatch.GetTimestamp();
                hits += Run(searcher, analyzer, query);
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"core: mean hits {(double)hits / times.Count:F2}, p50 {times[times.Count / 2]:F4} ms, p99 {times[times.Count * 99 / 100]:F4} ms"));
    }

    private static int Run(IndexSearcher searcher, SmartChineseAnalyzer analyzer, string text)
    {
        var all = new BooleanQuery();
        foreach (string term in Terms(analyzer, text))
        {
            all.Add(
                new BooleanQuery
                {
                    { new TermQuery(new Term("title", term)) { Boost = 3 }, Occur.SHOULD },
                    { new TermQuery(new Term("body", term)), Occur.SHOULD },
                },
                Occur.MUST);
        }

        return searcher.Search(all, 10).TotalHits;
    }

    private static List<string> Terms(SmartChineseAnalyzer analyzer, string text)
    {
        var terms = new List<string>();
        using var stream = analyzer.GetTokenStream("body", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            terms.Add(term.ToString()!);
        }

        stream.End();
        return [.. terms.Distinct(StringComparer.Ordinal)];
    }

    private static string Text(JsonDocument record, string name) =>
        record.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}

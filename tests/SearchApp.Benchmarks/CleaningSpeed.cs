using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using SearchApp.Corpus;

namespace SearchApp.Benchmarks;

/// <summary>How fast one thread turns pages into articles, reading and indexing apart: MB of pages a second, by the clock and by processor time.</summary>
internal static class CleaningSpeed
{
    private const int MostBytes = 30_000_000;
    private static readonly TimeSpan LeastTime = TimeSpan.FromSeconds(5);

    /// <summary>Prints a line for each source.</summary>
    /// <param name="sources">A .txt.gz with a flat page in each line, or a source such as 'searchapp rebuild' takes; the first 30 MB of each count.</param>
    public static void Run(IEnumerable<string> sources)
    {
        foreach (string source in sources)
        {
            RawDocument[] documents = [.. Documents(source)];
            long bytes = documents.Sum(document => (long)document.Bytes.Length);
            Pass(documents);
            (int passes, double wall, double processor) = (0, 0, 0);
            while (wall < LeastTime.TotalSeconds)
            {
                TimeSpan before = Environment.CpuUsage.TotalTime;
                long start = Stopwatch.GetTimestamp();
                Pass(documents);
                wall += Stopwatch.GetElapsedTime(start).TotalSeconds;
                processor += (Environment.CpuUsage.TotalTime - before).TotalSeconds;
                passes++;
            }

            double megabytes = passes * bytes / 1e6;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{source}: {documents.Length} pages, {bytes / 1e6:F1} MB, {passes} times: {megabytes / wall:F1} MB/s, {megabytes / processor:F1} MB a second of processor time"));
        }
    }

    private static void Pass(RawDocument[] documents)
    {
        var reader = new ArticleReader();
        foreach (RawDocument document in documents)
        {
            reader.Parse(document);
        }
    }

    private static IEnumerable<RawDocument> Documents(string source)
    {
        long bytes = 0;
        foreach (RawDocument document in source.EndsWith(".txt.gz", StringComparison.Ordinal) ? Lines(source) : new ArticleReader().Enumerate(source))
        {
            bytes += document.Bytes.Length;
            if (bytes > MostBytes)
            {
                yield break;
            }

            if (document.SkipReason is null)
            {
                yield return document with { Bytes = document.Bytes.ToArray() };
            }
        }
    }

    private static IEnumerable<RawDocument> Lines(string file)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            byte[] page = Encoding.UTF8.GetBytes(line);
            yield return new RawDocument("page.txt", RawDocumentKind.Text, page, null, page.Length);
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Store;
using SearchApp.Indexing;

namespace SearchApp.LuceneNet.Interop;

/// <summary>How long it takes to open an index and look a term up: the first time in this process, and the median of later ones.</summary>
internal static class OpenTimes
{
    private const int Rounds = 51;
    private static readonly byte[] Term = "疫苗"u8.ToArray();

    /// <summary>Measures and prints milliseconds.</summary>
    /// <param name="reader">searchapp or lucene-net.</param>
    /// <param name="folder">A Lucene directory, or an index folder of ours.</param>
    public static void Run(string reader, string folder)
    {
        string current = Path.Combine(folder, "CURRENT");
        string directory = File.Exists(current) ? Path.Combine(folder, File.ReadAllText(current).Split(' ', '\n')[0]) : folder;
        Func<string, int> open = reader == "searchapp" ? Ours : Theirs;
        double[] times = new double[Rounds];
        double[] processor = new double[Rounds];
        int found = 0;
        for (int round = 0; round < Rounds; round++)
        {
            var used = Environment.CpuUsage.TotalTime;
            long started = Stopwatch.GetTimestamp();
            found = open(directory);
            times[round] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            processor[round] = (Environment.CpuUsage.TotalTime - used).TotalMilliseconds;
        }

        string first = string.Create(CultureInfo.InvariantCulture, $"{times[0]:F1} ms ({processor[0]:F1} of processor time)");
        Array.Sort(times);
        Array.Sort(processor);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{reader}: first {first}, then {times[Rounds / 2]:F2} ms ({processor[Rounds / 2]:F2}); a term in {found} documents"));
    }

    private static int Ours(string directory)
    {
        using var snapshot = IndexSnapshot.Open(directory);
        return snapshot.Segments.Sum(segment => segment.Terms(ArticleSchema.Body)!.TryFind(Term, out var info) ? info.DocFreq : 0);
    }

    private static int Theirs(string directory)
    {
        using var files = new MMapDirectory(directory);
        using var reader = DirectoryReader.Open(files);
        return reader.DocFreq(new Term(ArticleSchema.Body, new Lucene.Net.Util.BytesRef(Term)));
    }
}

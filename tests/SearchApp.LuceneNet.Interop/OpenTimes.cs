using System.Diagnostics;
using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Store;
using SearchApp.Indexing;
using Directory = System.IO.Directory;

namespace SearchApp.LuceneNet.Interop;

/// <summary>How long it takes to open an index, with both readers in turn: the first time in this process, and the median of later ones.</summary>
internal static class OpenTimes
{
    private const int Rounds = 51;
    private static readonly byte[] Term = "疫苗"u8.ToArray();

    /// <summary>Measures and prints milliseconds.</summary>
    /// <param name="folder">A Lucene directory, or an index folder of ours.</param>
    public static void Run(string folder)
    {
        string current = Path.Combine(folder, "CURRENT");
        string directory = File.Exists(current) ? Path.Combine(folder, File.ReadAllText(current).Trim()) : folder;
        Print("SearchApp", () => Ours(directory));
        Print("Lucene.NET", () => Theirs(directory));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Directory.EnumerateFiles(directory).Sum(file => new FileInfo(file).Length) / 1e6:F0} MB"));
    }

    private static void Print(string name, Func<int> open)
    {
        double[] times = new double[Rounds];
        int found = 0;
        for (int round = 0; round < Rounds; round++)
        {
            long started = Stopwatch.GetTimestamp();
            found = open();
            times[round] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        double first = times[0];
        Array.Sort(times);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name}: first {first:F2} ms, then {times[Rounds / 2]:F2} ms; a term in {found} documents"));
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

using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using SearchApp.Corpus.Reposts;

namespace SearchApp.Benchmarks;

/// <summary>Draws pairs that are predicted to be reposts, to be read by a person.</summary>
internal static class RepostPairs
{
    /// <summary>Prints the ids of pairs: a member of a cluster and its first one.</summary>
    /// <param name="seed">Another one draws other pairs.</param>
    /// <param name="count">How many.</param>
    /// <param name="files">Gzipped lines of JSON with an id and a text.</param>
    public static void Run(string seed, string count, IEnumerable<string> files)
    {
        var ids = new List<string>();
        var texts = new List<string>();
        using var finder = new RepostFinder(Path.GetTempPath());
        foreach (string file in files)
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            while (reader.ReadLine() is { } line)
            {
                using JsonDocument record = JsonDocument.Parse(line);
                ids.Add(record.RootElement.GetProperty("id").GetString()!);
                texts.Add(record.RootElement.GetProperty("text").GetString()!);
                finder.Add(texts[^1]);
            }
        }

        (int First, int Other)[] pairs = [.. finder.Find(number => texts[number]).SelectMany(cluster => cluster.Skip(1).Select(other => (cluster[0], other)))];
        Console.Error.WriteLine($"{texts.Count} texts, {pairs.Length} pairs");
        new Random(int.Parse(seed, CultureInfo.InvariantCulture)).Shuffle(pairs);
        foreach ((int first, int other) in pairs.Take(int.Parse(count, CultureInfo.InvariantCulture)))
        {
            Console.WriteLine($"{ids[first]}\t{ids[other]}");
        }
    }
}

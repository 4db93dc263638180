using SearchApp.Indexing;
using SearchApp.Indexing.Reading;

namespace SearchApp.Benchmarks;

/// <summary>
/// The index that the reading benchmarks read: that of the variable SEARCHAPP_BENCH_INDEX, such as 'searchapp rebuild --raw' makes.
/// </summary>
internal static class BenchmarkIndex
{
    public static IndexSnapshot Open() => IndexSnapshot.Open(
        Environment.GetEnvironmentVariable("SEARCHAPP_BENCH_INDEX")
        ?? throw new InvalidOperationException("Set SEARCHAPP_BENCH_INDEX to the folder of an index."));

    /// <summary>The largest segment.</summary>
    public static SegmentReader Largest(IndexSnapshot snapshot) => snapshot.Segments.MaxBy(segment => segment.MaxDoc)!;

    /// <summary>All terms of a field, with what is known of them.</summary>
    public static List<(byte[] Term, TermInfo Info)> Terms(TermDictionary terms)
    {
        var all = new List<(byte[], TermInfo)>();
        var cursor = terms.EnumerateFrom([]);
        while (cursor.MoveNext())
        {
            all.Add((cursor.Term.ToArray(), cursor.Info));
        }

        return all;
    }
}

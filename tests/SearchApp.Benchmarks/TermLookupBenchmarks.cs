using BenchmarkDotNet.Attributes;
using SearchApp.Indexing;
using SearchApp.Indexing.Reading;

namespace SearchApp.Benchmarks;

/// <summary>Nanoseconds a look-up, and a term of an enumeration, in field 'body'.</summary>
[InProcess]
[IterationTime(25)]
[WarmupCount(150)]
[IterationCount(40)]
[MinColumn]
[MemoryDiagnoser]
public class TermLookupBenchmarks
{
    private const int Lookups = 10_000;

    private readonly byte[][] _present = new byte[Lookups][];
    private readonly byte[][] _absent = new byte[Lookups][];
    private IndexSnapshot _snapshot = null!;
    private TermDictionary _terms = null!;

    [GlobalSetup]
    public void Setup()
    {
        _snapshot = BenchmarkIndex.Open();
        _terms = BenchmarkIndex.Largest(_snapshot).Terms(ArticleSchema.Body)!;
        var all = BenchmarkIndex.Terms(_terms);
        var random = new Random(1);
        for (int i = 0; i < Lookups; i++)
        {
            _present[i] = all[random.Next(all.Count)].Term;
            _absent[i] = [.. _present[i], 1];
        }
    }

    [GlobalCleanup]
    public void Cleanup() => _snapshot.Dispose();

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int Present() => _present.Count(term => _terms.TryFind(term, out _));

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int Absent() => _absent.Count(term => _terms.TryFind(term, out _));

    [Benchmark(OperationsPerInvoke = Lookups)]
    public long Enumerate()
    {
        long sum = 0;
        var cursor = _terms.EnumerateFrom([]);
        for (int i = 0; i < Lookups && cursor.MoveNext(); i++)
        {
            sum += cursor.Info.DocFreq;
        }

        return sum;
    }
}

using BenchmarkDotNet.Attributes;
using SearchApp.Indexing;
using SearchApp.Indexing.Reading;

namespace SearchApp.Benchmarks;

/// <summary>Nanoseconds a document, at random places.</summary>
[InProcess]
[IterationTime(25)]
[WarmupCount(150)]
[IterationCount(40)]
[MinColumn]
[MemoryDiagnoser]
public class StoredFieldsBenchmarks
{
    private const int Documents = 1_000;

    private readonly int[] _docIds = new int[Documents];
    private IndexSnapshot _snapshot = null!;
    private StoredFields _stored = null!;
    private BinaryDocValues _titles = null!;

    [GlobalSetup]
    public void Setup()
    {
        _snapshot = BenchmarkIndex.Open();
        var segment = BenchmarkIndex.Largest(_snapshot);
        _stored = segment.StoredFields;
        _titles = segment.Binary(ArticleSchema.Title)!;
        var random = new Random(1);
        for (int i = 0; i < Documents; i++)
        {
            _docIds[i] = random.Next(segment.MaxDoc);
        }
    }

    [GlobalCleanup]
    public void Cleanup() => _snapshot.Dispose();

    [Benchmark(OperationsPerInvoke = Documents)]
    public long Body() => _docIds.Sum(doc => (long)_stored.ReadString(doc, ArticleSchema.Body)!.Length);

    [Benchmark(OperationsPerInvoke = Documents)]
    public long WholeDocument() => _docIds.Sum(doc => (long)_stored.Read(doc).Count);

    [Benchmark(OperationsPerInvoke = Documents)]
    public long TitleColumn() => _docIds.Sum(doc => (long)_titles.Get(doc).Length);
}

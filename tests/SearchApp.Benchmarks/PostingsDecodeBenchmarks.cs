using BenchmarkDotNet.Attributes;
using SearchApp.Indexing;
using SearchApp.Indexing.Reading;

namespace SearchApp.Benchmarks;

/// <summary>Nanoseconds a posting, over the terms of 'body' that more than 2 % of the documents hold.</summary>
[InProcess]
[IterationTime(25)]
[WarmupCount(150)]
[IterationCount(40)]
[MinColumn]
[MemoryDiagnoser]
public class PostingsDecodeBenchmarks
{
    private const int Postings = 100_000;

    private readonly int[] _docIds = new int[128];
    private readonly int[] _freqs = new int[128];
    private IndexSnapshot _snapshot = null!;
    private TermDictionary _terms = null!;
    private List<TermInfo> _infos = null!;

    [GlobalSetup]
    public void Setup()
    {
        _snapshot = BenchmarkIndex.Open();
        var segment = BenchmarkIndex.Largest(_snapshot);
        _terms = segment.Terms(ArticleSchema.Body)!;
        _infos = BenchmarkIndex.Terms(_terms).Select(term => term.Info).Where(info => info.DocFreq > segment.MaxDoc / 50).ToList();
    }

    [GlobalCleanup]
    public void Cleanup() => _snapshot.Dispose();

    [Benchmark(OperationsPerInvoke = Postings)]
    public long DocumentBlocks() => ReadBlocks(PostingsDetail.Documents, []);

    [Benchmark(OperationsPerInvoke = Postings)]
    public long DocumentAndFrequencyBlocks() => ReadBlocks(PostingsDetail.Frequencies, _freqs);

    [Benchmark(OperationsPerInvoke = Postings)]
    public long NextDocAndFreq() => Walk(PostingsDetail.Frequencies, static postings => postings.Freq);

    [Benchmark(OperationsPerInvoke = Postings)]
    public long OnePositionADocument() => Walk(PostingsDetail.Positions, static postings => postings.NextPosition());

    [Benchmark(OperationsPerInvoke = Postings)]
    public long PositionsAndOffsets()
    {
        long sum = 0;
        long left = Postings;
        for (int i = 0; left > 0; i = (i + 1) % _infos.Count)
        {
            var postings = _terms.Open(_infos[i], PostingsDetail.Offsets);
            while (left > 0 && postings.NextDoc() != DocIdIterator.NoMoreDocs)
            {
                for (int k = postings.Freq; k > 0; k--, left--)
                {
                    sum += postings.NextPosition() + postings.EndOffset;
                }
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Postings / 100)]
    public long AdvanceByHundredDocuments()
    {
        long sum = 0;
        int left = Postings / 100;
        for (int i = 0; left > 0; i = (i + 1) % _infos.Count)
        {
            var postings = _terms.Open(_infos[i], PostingsDetail.Frequencies);
            int doc = -1;
            while (left-- > 0 && (doc = postings.Advance(doc + 100)) != DocIdIterator.NoMoreDocs)
            {
                sum += doc;
            }
        }

        return sum;
    }

    private long ReadBlocks(PostingsDetail detail, int[] freqs)
    {
        long sum = 0;
        long left = Postings;
        for (int i = 0; left > 0; i = (i + 1) % _infos.Count)
        {
            var postings = _terms.Open(_infos[i], detail);
            int count;
            while (left > 0 && (count = postings.ReadBlock(_docIds, freqs)) > 0)
            {
                sum += _docIds[count - 1];
                left -= count;
            }
        }

        return sum;
    }

    private long Walk(PostingsDetail detail, Func<Postings, int> read)
    {
        long sum = 0;
        long left = Postings;
        for (int i = 0; left > 0; i = (i + 1) % _infos.Count)
        {
            var postings = _terms.Open(_infos[i], detail);
            while (left > 0 && postings.NextDoc() != DocIdIterator.NoMoreDocs)
            {
                sum += read(postings);
                left--;
            }
        }

        return sum;
    }
}

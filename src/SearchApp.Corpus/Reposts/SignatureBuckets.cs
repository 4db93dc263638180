using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using SearchApp.Corpus.Scratch;

namespace SearchApp.Corpus.Reposts;

/// <summary>Finds pairs of signatures that may belong to reposts: those that agree in all rows of at least one band.</summary>
/// <remarks>
/// 21 bands of 3 rows: of pairs that share half of their shingles 94 % meet, of those that share a tenth 2 %. What meets and agrees
/// too little overall is left out at once. The keys of a band are sorted a part at a time, so that memory does not grow with the number of texts.
/// </remarks>
internal sealed class SignatureBuckets
{
    private const int Rows = 3;
    private const int Bands = MinHash.Size / Rows;
    private const double LeastAgreement = 0.25;

    // Of many texts in one form each is compared with its next neighbours only, in an order that their content gives.
    private const int MostNeighbours = 24;

    // Twelve bytes each, once a thread.
    private const int KeysAtOnce = 1 << 20;
    private const int MostThreads = 4;
    private const int PairsAtOnce = 1 << 16;

    private readonly SignatureFile _signatures;
    private readonly DistinctSorter _found;

    private SignatureBuckets(SignatureFile signatures, DistinctSorter found) => (_signatures, _found) = (signatures, found);

    /// <summary>Adds pairs of text numbers; which ones depends on the signatures alone.</summary>
    /// <param name="signatures">The signatures, sealed.</param>
    /// <param name="found">Takes the pairs, as <see cref="TextPair"/> has them.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="IOException">The pairs cannot be put on disk.</exception>
    public static void FindPairs(SignatureFile signatures, DistinctSorter found, CancellationToken cancellation)
    {
        int parts = (signatures.Count / KeysAtOnce) + 1;
        var buckets = new SignatureBuckets(signatures, found);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(MostThreads, Environment.ProcessorCount), CancellationToken = cancellation };
        try
        {
            Parallel.For(
                0, Bands * parts, options,
                static () => (Keys: new List<ulong>(), Order: new List<int>()),
                (job, _, lists) =>
                {
                    buckets.Take(job % Bands, job / Bands, parts, lists.Keys, lists.Order);
                    buckets.FindPairs(CollectionsMarshal.AsSpan(lists.Keys), CollectionsMarshal.AsSpan(lists.Order));
                    return lists;
                },
                static _ => { });
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }

    // The keys of a part of a band.
    private void Take(int band, int part, int parts, List<ulong> keys, List<int> order)
    {
        keys.Clear();
        order.Clear();
        for (int index = 0; index < _signatures.Count; index++)
        {
            ulong key = Key(_signatures[index], band);
            if ((key >> 32) % (ulong)parts == (ulong)part)
            {
                keys.Add(key);
                order.Add(index);
            }
        }
    }

    // The pairs that agree in all rows of a band.
    private void FindPairs(Span<ulong> keys, Span<int> order)
    {
        var pairs = new List<ulong>();
        keys.Sort(order);
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = EndOfRun(keys, start);
            Span<int> bucket = order[start..end];
            SortByContent(bucket);
            for (int i = 0; i < bucket.Length; i++)
            {
                for (int j = i + 1; j < Math.Min(bucket.Length, i + MostNeighbours); j++)
                {
                    if (MinHash.Agreement(_signatures[bucket[i]], _signatures[bucket[j]]) >= LeastAgreement)
                    {
                        pairs.Add(TextPair.Of(_signatures.NumberOf(bucket[i]), _signatures.NumberOf(bucket[j])));
                    }
                }
            }

            if (pairs.Count >= PairsAtOnce)
            {
                HandOver(pairs);
            }
        }

        HandOver(pairs);
    }

    private void HandOver(List<ulong> pairs)
    {
        lock (_found)
        {
            foreach (ulong pair in pairs)
            {
                _found.Add(pair);
            }
        }

        pairs.Clear();
    }

    // Of many texts it says who is next to whom; of few all are compared with all. Equal signatures by number: the same source gives the same pairs.
    private void SortByContent(Span<int> bucket)
    {
        if (bucket.Length <= MostNeighbours)
        {
            return;
        }

        var contents = new (ulong Content, int Index)[bucket.Length];
        for (int i = 0; i < contents.Length; i++)
        {
            contents[i] = (Content(_signatures[bucket[i]]), bucket[i]);
        }

        Array.Sort(contents, static (a, b) => a.Content != b.Content ? a.Content.CompareTo(b.Content) : a.Index.CompareTo(b.Index));
        for (int i = 0; i < contents.Length; i++)
        {
            bucket[i] = contents[i].Index;
        }
    }

    private static int EndOfRun(ReadOnlySpan<ulong> keys, int start)
    {
        int end = start + 1;
        while (end < keys.Length && keys[end] == keys[start])
        {
            end++;
        }

        return end;
    }

    private static ulong Key(ReadOnlySpan<ushort> signature, int band)
    {
        ulong key = 0;
        for (int row = 0; row < Rows; row++)
        {
            key = (key ^ signature[(band * Rows) + row]) * 0x9E3779B97F4A7C15;
        }

        return key;
    }

    private static ulong Content(ReadOnlySpan<ushort> signature)
    {
        ulong content = 0;
        foreach (ushort value in signature)
        {
            content = (content ^ value) * 0xBF58476D1CE4E5B9;
        }

        return content;
    }
}

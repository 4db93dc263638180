namespace SearchApp.Corpus.Reposts;

/// <summary>Finds pairs of signatures that may belong to reposts: those that agree in all rows of at least one band.</summary>
/// <remarks>
/// 21 bands of 3 rows: of pairs that share half of their shingles 94 % meet, of those that share a tenth 2 %. What meets and agrees
/// too little overall is left out at once.
/// </remarks>
internal static class SignatureBuckets
{
    private const int Rows = 3;
    private const int Bands = MinHash.Size / Rows;
    private const double LeastAgreement = 0.25;

    // Of many texts in one form each is compared with its next neighbours only, in an order that their content gives.
    private const int MostNeighbours = 24;

    /// <summary>Pairs of numbers, each once, the smaller number first, in an order that depends on the signatures alone.</summary>
    public static IEnumerable<(int A, int B)> Pairs(List<ushort[]> signatures)
    {
        int[] numbers = [.. Enumerable.Range(0, signatures.Count).Where(number => signatures[number].Length > 0)];
        ulong[][] keys = Keys(signatures, numbers);
        var found = new List<(int A, int B)>[Bands];
        Parallel.For(0, Bands, band => found[band] = PairsOf(signatures, keys[band], [.. numbers]));
        var met = new HashSet<(int A, int B)>();
        return found.SelectMany(pairs => pairs).Where(met.Add);
    }

    // Signature by signature, since each lies in a place of its own in memory.
    private static ulong[][] Keys(List<ushort[]> signatures, int[] numbers)
    {
        ulong[][] keys = [.. Enumerable.Range(0, Bands).Select(_ => new ulong[numbers.Length])];
        for (int i = 0; i < numbers.Length; i++)
        {
            for (int band = 0; band < Bands; band++)
            {
                keys[band][i] = Key(signatures[numbers[i]], band);
            }
        }

        return keys;
    }

    // The pairs that agree in all rows of a band.
    private static List<(int A, int B)> PairsOf(List<ushort[]> signatures, ulong[] keys, int[] order)
    {
        var pairs = new List<(int A, int B)>();
        Array.Sort(keys, order);
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = EndOfRun(keys, start);
            if (end - start > 1)
            {
                // The order is the same whatever the sorting did with equal keys; of many it says who is next to whom.
                bool many = end - start > MostNeighbours;
                Array.Sort(order, start, end - start, many ? Comparer<int>.Create((a, b) => ByContent(signatures, a, b)) : null);
            }

            for (int i = start; i < end; i++)
            {
                for (int j = i + 1; j < Math.Min(end, i + MostNeighbours); j++)
                {
                    (int a, int b) = (Math.Min(order[i], order[j]), Math.Max(order[i], order[j]));
                    if (MinHash.Agreement(signatures[a], signatures[b]) >= LeastAgreement)
                    {
                        pairs.Add((a, b));
                    }
                }
            }
        }

        return pairs;
    }

    private static int EndOfRun(ulong[] keys, int start)
    {
        int end = start + 1;
        while (end < keys.Length && keys[end] == keys[start])
        {
            end++;
        }

        return end;
    }

    // Equal signatures by number: the same source gives the same pairs.
    private static int ByContent(List<ushort[]> signatures, int a, int b)
    {
        int content = Content(signatures[a]).CompareTo(Content(signatures[b]));
        return content != 0 ? content : a.CompareTo(b);
    }

    private static ulong Key(ushort[] signature, int band)
    {
        ulong key = 0;
        for (int row = 0; row < Rows; row++)
        {
            key = (key ^ signature[(band * Rows) + row]) * 0x9E3779B97F4A7C15;
        }

        return key;
    }

    private static ulong Content(ushort[] signature)
    {
        ulong content = 0;
        foreach (ushort value in signature)
        {
            content = (content ^ value) * 0xBF58476D1CE4E5B9;
        }

        return content;
    }
}

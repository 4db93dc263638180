using SearchApp.Corpus.Scratch;

namespace SearchApp.Corpus.Reposts;

/// <summary>Groups verified pairs so that the members of a group repeat one another.</summary>
/// <remarks>
/// Pairs alone could chain: a resembles b, b resembles c, and a and c say different things. So of all that hang together, the text
/// with most links leads (the longest, then the first in ordinal order, among equals) and takes what repeats all taken so far; what
/// is left is grouped again. All that hang together are looked at at once, and nothing else.
/// </remarks>
/// <param name="verifier">Compares two texts.</param>
/// <param name="known">Has the clusters of groups that are as they were; null when nothing is known.</param>
/// <param name="scratch">Where links are put meanwhile.</param>
internal sealed class RepostClusters(RepostVerifier verifier, KnownReposts? known, ScratchFolder scratch)
{
    // Of a large cluster a new member is compared with as many.
    private const int MostCompared = 32;

    // Where more hang together a leader takes what it is linked with by one other at most, so that the comparisons do not grow with their square.
    private const int MostForAll = 512;

    /// <summary>Groups.</summary>
    /// <param name="count">Number of texts.</param>
    /// <param name="links">The verified pairs.</param>
    public IReadOnlyList<IReadOnlyList<int>> Of(int count, PairList links)
    {
        var clusters = new List<IReadOnlyList<int>>();
        foreach (Dictionary<int, List<int>> neighbours in Components(count, links))
        {
            List<int> component = [.. neighbours.Keys.Order()];
            if (known?.ClustersOf(component) is { } asBefore)
            {
                clusters.AddRange(asBefore);
            }
            else
            {
                Divide(InOrder(component), neighbours, clusters);
            }
        }

        clusters.Sort((a, b) => a[0].CompareTo(b[0]));
        return clusters;
    }

    private void Divide(List<int> component, Dictionary<int, List<int>> neighbours, List<IReadOnlyList<int>> clusters)
    {
        bool isLarge = component.Count > MostForAll;
        while (component.Count > 1)
        {
            int leader = component.MaxBy(member => neighbours[member].Count);
            HashSet<int>? near = isLarge ? [.. neighbours[leader], .. neighbours[leader].SelectMany(neighbour => neighbours[neighbour])] : null;
            int[] cluster = Around(leader, near is null ? component : component.Where(near.Contains));
            component.RemoveAll(member => Array.BinarySearch(cluster, member) >= 0);
            if (cluster.Length > 1)
            {
                clusters.Add(cluster);
            }
        }
    }

    // Takes each text that repeats all that were taken before it.
    private int[] Around(int leader, IEnumerable<int> others)
    {
        var cluster = new List<int> { leader };
        foreach (int member in others)
        {
            if (member != leader && cluster.Take(MostCompared).All(taken => verifier.AreReposts(taken, member)))
            {
                cluster.Add(member);
            }
        }

        cluster.Sort();
        return [.. cluster];
    }

    // The longer text first, then the first in ordinal order: an order that their content gives.
    private List<int> InOrder(List<int> component) =>
    [
        .. component.Select(number => (Number: number, verifier.Text(number).Bare.Length))
            .Order(Comparer<(int Number, int Length)>.Create((a, b) =>
                a.Length != b.Length ? b.Length.CompareTo(a.Length) : string.CompareOrdinal(verifier.Text(a.Number).Bare, verifier.Text(b.Number).Bare)))
            .Select(text => text.Number),
    ];

    // The neighbours of all that hang together, component by component: each has the number of its first as its root.
    private IEnumerable<Dictionary<int, List<int>>> Components(int count, PairList links)
    {
        int[] roots = Roots(count, links);
        using var sorter = new DistinctSorter(scratch);
        for (int link = 0; link < links.Count; link++)
        {
            sorter.Add(((ulong)Root(roots, links[link].A) << 32) | (uint)link);
        }

        var neighbours = new Dictionary<int, List<int>>();
        int root = -1;
        foreach (ulong entry in sorter.Sorted())
        {
            if ((int)(entry >> 32) != root && neighbours.Count > 0)
            {
                yield return neighbours;
                neighbours = [];
            }

            root = (int)(entry >> 32);
            (int a, int b) = links[(int)(uint)entry];
            Link(neighbours, a, b);
            Link(neighbours, b, a);
        }

        if (neighbours.Count > 0)
        {
            yield return neighbours;
        }
    }

    private static void Link(Dictionary<int, List<int>> neighbours, int from, int to)
    {
        if (!neighbours.TryGetValue(from, out List<int>? linked))
        {
            neighbours.Add(from, linked = []);
        }

        linked.Add(to);
    }

    // Disjoint sets: each number points to a smaller one of its set, the first to itself.
    private static int[] Roots(int count, PairList links)
    {
        int[] roots = [.. Enumerable.Range(0, count)];
        foreach ((int a, int b) in links)
        {
            (int first, int second) = (Root(roots, a), Root(roots, b));
            roots[Math.Max(first, second)] = Math.Min(first, second);
        }

        return roots;
    }

    private static int Root(int[] roots, int number)
    {
        while (roots[number] != number)
        {
            number = roots[number] = roots[roots[number]];
        }

        return number;
    }
}

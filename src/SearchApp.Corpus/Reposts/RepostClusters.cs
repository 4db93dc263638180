namespace SearchApp.Corpus.Reposts;

/// <summary>Groups verified pairs so that the members of a group repeat one another.</summary>
/// <remarks>
/// Pairs alone could chain: a resembles b, b resembles c, and a and c say different things. So of all that hang together, the text
/// with most links leads (the longest, then the first in ordinal order, among equals) and takes what repeats all taken so far; what
/// is left is grouped again.
/// </remarks>
internal static class RepostClusters
{
    // Of a large cluster a new member is compared with as many.
    private const int MostCompared = 32;

    /// <summary>Groups.</summary>
    /// <param name="count">Number of texts.</param>
    /// <param name="links">The verified pairs.</param>
    /// <param name="verifier">Compares two texts.</param>
    /// <param name="known">Has the clusters of groups that are as they were.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Of(int count, List<(int A, int B)> links, RepostVerifier verifier, KnownReposts known)
    {
        var neighbours = new Dictionary<int, HashSet<int>>();
        foreach ((int a, int b) in links)
        {
            Neighbours(neighbours, a).Add(b);
            Neighbours(neighbours, b).Add(a);
        }

        var done = new bool[count];
        var clusters = new List<IReadOnlyList<int>>();
        foreach (int start in neighbours.Keys.Order())
        {
            List<int> component = Component(start, neighbours, done);
            if (component.Count > 0 && known.ClustersOf(component) is { } asBefore)
            {
                clusters.AddRange(asBefore);
                continue;
            }

            while (component.Count > 1)
            {
                int leader = Leader(component, neighbours, verifier);
                int[] cluster = Around(leader, component, verifier);
                component.RemoveAll(member => Array.BinarySearch(cluster, member) >= 0);
                if (cluster.Length > 1)
                {
                    clusters.Add(cluster);
                }
            }
        }

        clusters.Sort((a, b) => a[0].CompareTo(b[0]));
        return clusters;
    }

    // Takes, in an order that their content gives, each text that repeats all that were taken before it.
    private static int[] Around(int leader, List<int> component, RepostVerifier verifier)
    {
        var cluster = new List<int> { leader };
        foreach (int member in component.Order(Comparer<int>.Create((a, b) => Compare(verifier.Text(a).Bare, verifier.Text(b).Bare))))
        {
            if (member != leader && cluster.Take(MostCompared).All(taken => verifier.AreReposts(taken, member)))
            {
                cluster.Add(member);
            }
        }

        cluster.Sort();
        return [.. cluster];
    }

    private static HashSet<int> Neighbours(Dictionary<int, HashSet<int>> neighbours, int number)
    {
        if (!neighbours.TryGetValue(number, out HashSet<int>? found))
        {
            neighbours.Add(number, found = []);
        }

        return found;
    }

    private static List<int> Component(int start, Dictionary<int, HashSet<int>> neighbours, bool[] done)
    {
        var component = new List<int>();
        var open = new Stack<int>();
        open.Push(start);
        while (open.TryPop(out int number))
        {
            if (!done[number])
            {
                done[number] = true;
                component.Add(number);
                foreach (int neighbour in neighbours[number])
                {
                    open.Push(neighbour);
                }
            }
        }

        return component;
    }

    private static int Leader(List<int> component, Dictionary<int, HashSet<int>> neighbours, RepostVerifier verifier)
    {
        int leader = component[0];
        foreach (int member in component)
        {
            int more = neighbours[member].Count.CompareTo(neighbours[leader].Count);
            if (more > 0 || (more == 0 && Compare(verifier.Text(member).Bare, verifier.Text(leader).Bare) < 0))
            {
                leader = member;
            }
        }

        return leader;
    }

    // The longer text first, then the first in ordinal order.
    private static int Compare(string a, string b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : string.CompareOrdinal(a, b);
}

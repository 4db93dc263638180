namespace SearchApp.Corpus.Reposts;

/// <summary>What is known already of the reposts among some articles, by the numbers that they have now. Not thread-safe.</summary>
/// <remarks>
/// Whether two texts repeat one another depends on the two alone, so what was compared once holds for as long as both stay. A group of
/// articles that hang together is as it was when no pair in it has come or gone; all others are disturbed.
/// </remarks>
internal sealed class KnownReposts
{
    private readonly HashSet<(int A, int B)> _alike = [];
    private readonly HashSet<(int A, int B)> _unlike = [];
    private readonly HashSet<int> _disturbed = [];
    private readonly Dictionary<int, int[]> _clusterOf = [];

    /// <summary>Takes over what was found before.</summary>
    /// <param name="before">By the numbers before.</param>
    /// <param name="now">The number now of each number before; -1 for an article that is gone or has changed.</param>
    public KnownReposts(RepostFindings before, IReadOnlyList<int> now)
    {
        foreach ((int a, int b) in before.Alike)
        {
            if (now[a] >= 0 && now[b] >= 0)
            {
                _alike.Add(Ordered(now[a], now[b]));
            }
            else if (Math.Max(now[a], now[b]) is >= 0 and int left)
            {
                _disturbed.Add(left);
            }
        }

        _unlike.UnionWith(before.Unlike.Where(pair => now[pair.A] >= 0 && now[pair.B] >= 0).Select(pair => Ordered(now[pair.A], now[pair.B])));
        foreach (IReadOnlyList<int> cluster in before.Clusters)
        {
            int[] members = [.. cluster.Select(number => now[number]).Order()];
            foreach (int member in members.Where(_ => members[0] >= 0))
            {
                _clusterOf.Add(member, members);
            }
        }
    }

    /// <summary>Nothing is known.</summary>
    public static KnownReposts None => new(RepostFindings.None, []);

    /// <summary>The articles of disturbed groups, once the groups were told.</summary>
    public IReadOnlyCollection<int> Disturbed => _disturbed;

    /// <summary>Whether two articles repeat one another; null when they were not compared.</summary>
    public bool? AreReposts((int A, int B) pair) => _alike.Contains(pair) ? true : _unlike.Contains(pair) ? false : null;

    /// <summary>Is told which pairs repeat one another now.</summary>
    public void Compare(IReadOnlyList<(int A, int B)> alike)
    {
        HashSet<(int A, int B)> come = [.. alike];
        come.SymmetricExceptWith(_alike);
        foreach ((int a, int b) in come)
        {
            _disturbed.Add(a);
            _disturbed.Add(b);
        }
    }

    /// <summary>The clusters of a group that is as it was; null where it is not, and then all of it counts as disturbed.</summary>
    /// <param name="group">The numbers of all that hang together.</param>
    public IEnumerable<IReadOnlyList<int>>? ClustersOf(List<int> group)
    {
        if (!group.Exists(_disturbed.Contains))
        {
            return group.Where(_clusterOf.ContainsKey).Select(number => _clusterOf[number]).Distinct();
        }

        _disturbed.UnionWith(group);
        return null;
    }

    private static (int A, int B) Ordered(int a, int b) => (Math.Min(a, b), Math.Max(a, b));
}

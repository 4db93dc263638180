using SearchApp.Corpus.Scratch;

namespace SearchApp.Corpus.Reposts;

/// <summary>What is known already of the reposts among some articles, by the numbers that they have now. Not thread-safe.</summary>
/// <remarks>
/// Whether two texts repeat one another depends on the two alone, so what was compared once holds for as long as both stay. A group of
/// articles that hang together is as it was when no pair in it has come or gone; all others are disturbed.
/// </remarks>
internal sealed class KnownReposts : IDisposable
{
    private readonly DistinctSorter _alike;
    private readonly DistinctSorter _unlike;
    private readonly HashSet<int> _disturbed = [];
    private readonly Dictionary<int, int[]> _clusterOf = [];
    private readonly Cursor _nextAlike;
    private readonly Cursor _nextUnlike;

    /// <summary>Takes over what was found before.</summary>
    /// <param name="before">By the numbers before.</param>
    /// <param name="now">The number now of each number before; -1 for an article that is gone or has changed.</param>
    /// <param name="scratch">Where pairs are put meanwhile.</param>
    public KnownReposts(RepostFindings before, IReadOnlyList<int> now, ScratchFolder scratch)
    {
        _alike = new DistinctSorter(scratch);
        _unlike = new DistinctSorter(scratch);
        foreach ((int a, int b) in before.Alike)
        {
            if (now[a] >= 0 && now[b] >= 0)
            {
                _alike.Add(TextPair.Of(now[a], now[b]));
            }
            else if (Math.Max(now[a], now[b]) is >= 0 and int left)
            {
                _disturbed.Add(left);
            }
        }

        foreach ((int a, int b) in before.Unlike)
        {
            if (now[a] >= 0 && now[b] >= 0)
            {
                _unlike.Add(TextPair.Of(now[a], now[b]));
            }
        }

        foreach (IReadOnlyList<int> cluster in before.Clusters)
        {
            int[] members = [.. cluster.Select(number => now[number]).Order()];
            foreach (int member in members.Where(_ => members[0] >= 0))
            {
                _clusterOf.Add(member, members);
            }
        }

        _nextAlike = new Cursor(_alike);
        _nextUnlike = new Cursor(_unlike);
    }

    /// <summary>The articles of disturbed groups, once the groups were told.</summary>
    public IReadOnlyCollection<int> Disturbed => _disturbed;

    /// <summary>Whether two articles repeat one another; null when they were not compared.</summary>
    /// <param name="pair">Pairs are asked for ascending; <see cref="TextPair.End"/> behind the last.</param>
    public bool? AreReposts(ulong pair)
    {
        // Of two that repeated one another, and are not asked for, one has changed its neighbours.
        for (; _nextAlike.Pair < pair; _nextAlike.MoveNext())
        {
            Disturb(_nextAlike.Pair);
        }

        while (_nextUnlike.Pair < pair)
        {
            _nextUnlike.MoveNext();
        }

        if (pair == TextPair.End)
        {
            return null;
        }

        if (_nextAlike.Pair != pair)
        {
            return _nextUnlike.Pair == pair ? false : null;
        }

        // It was asked for, so nothing has come between them.
        _nextAlike.MoveNext();
        return true;
    }

    /// <summary>Is told of a pair that repeats one another now, or no longer does.</summary>
    public void Disturb(ulong pair)
    {
        (int a, int b) = TextPair.Numbers(pair);
        _disturbed.Add(a);
        _disturbed.Add(b);
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

    public void Dispose()
    {
        _nextAlike.Dispose();
        _nextUnlike.Dispose();
        _alike.Dispose();
        _unlike.Dispose();
    }

    // Goes through pairs, ascending; behind the last is the end.
    private sealed class Cursor : IDisposable
    {
        private readonly IEnumerator<ulong> _pairs;

        public Cursor(DistinctSorter pairs)
        {
            _pairs = pairs.Sorted().GetEnumerator();
            MoveNext();
        }

        public ulong Pair { get; private set; }

        public void MoveNext() => Pair = _pairs.MoveNext() ? _pairs.Current : TextPair.End;

        public void Dispose() => _pairs.Dispose();
    }
}

namespace SearchApp.Benchmarks.Load;

/// <summary>Counts latencies in classes a twentieth wide, so that a run of any length takes the same memory.</summary>
internal sealed class LatencyTable
{
    private const double Step = 1.05;
    private const double LeastMs = 0.05;
    private readonly long[] _counts = new long[300];
    private readonly Lock _gate = new();

    /// <summary>How many were counted.</summary>
    public long Count { get; private set; }

    /// <summary>The longest, in milliseconds.</summary>
    public double MaxMs { get; private set; }

    /// <summary>Counts one.</summary>
    public void Add(TimeSpan latency)
    {
        double ms = latency.TotalMilliseconds;
        int at = ms <= LeastMs ? 0 : Math.Min(_counts.Length - 1, 1 + (int)(Math.Log(ms / LeastMs) / Math.Log(Step)));
        lock (_gate)
        {
            _counts[at]++;
            Count++;
            MaxMs = Math.Max(MaxMs, ms);
        }
    }

    /// <summary>Upper end of the class in which a share of the latencies ends, in milliseconds.</summary>
    public double Percentile(double share)
    {
        long left = (long)Math.Ceiling(share * Count);
        for (int at = 0; at < _counts.Length; at++)
        {
            left -= _counts[at];
            if (left <= 0)
            {
                return Math.Min(MaxMs, LeastMs * Math.Pow(Step, at));
            }
        }

        return MaxMs;
    }

    /// <summary>Counts by class of 1, 2, 5, 10, 20, 50 … milliseconds: upper end and count.</summary>
    public IEnumerable<(double UpToMs, long Count)> Histogram()
    {
        double[] ends = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 10_000, 100_000];
        int at = 0;
        foreach (double end in ends)
        {
            long count = 0;
            for (; at < _counts.Length && LeastMs * Math.Pow(Step, at) <= end * 1.0001; at++)
            {
                count += _counts[at];
            }

            yield return (end, count);
        }
    }
}

namespace SearchApp.Web.Operating;

/// <summary>Durations counted in classes a fifth wide, so that any number of them takes the same memory. Thread-safe.</summary>
internal sealed class DurationFigures
{
    private const double Step = 1.2;
    private const double LeastSeconds = 1e-6;
    private readonly long[] _counts = new long[100];

    /// <summary>How many were counted.</summary>
    public long Count
    {
        get
        {
            long sum = 0;
            foreach (ref long count in _counts.AsSpan())
            {
                sum += Interlocked.Read(ref count);
            }

            return sum;
        }
    }

    /// <summary>Counts one.</summary>
    /// <param name="seconds">Its length.</param>
    public void Add(double seconds)
    {
        int at = seconds <= LeastSeconds ? 0 : (int)Math.Ceiling(Math.Log(seconds / LeastSeconds) / Math.Log(Step));
        Interlocked.Increment(ref _counts[Math.Min(at, _counts.Length - 1)]);
    }

    /// <summary>The upper end of the class in which a share of the durations ends, in milliseconds; 0 where there are none.</summary>
    /// <param name="share">From 0 to 1.</param>
    public double Percentile(double share)
    {
        long left = (long)Math.Ceiling(share * Count);
        for (int at = 0; left > 0 && at < _counts.Length; at++)
        {
            left -= Interlocked.Read(ref _counts[at]);
            if (left <= 0)
            {
                return LeastSeconds * 1000 * Math.Pow(Step, at);
            }
        }

        return 0;
    }
}

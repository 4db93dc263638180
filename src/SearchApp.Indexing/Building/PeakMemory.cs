using System.Globalization;

namespace SearchApp.Indexing.Building;

/// <summary>Watches how much memory the process holds, mapped files apart.</summary>
/// <remarks>Reads RssAnon of /proc/self/status a few times a second; where there is no such file the peak stays 0.</remarks>
internal sealed class PeakMemory : IDisposable
{
    private const string StatusFile = "/proc/self/status";
    private const string Line = "RssAnon:";
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly ITimer? _timer;
    private long _peak;

    /// <summary>Starts watching.</summary>
    public PeakMemory(TimeProvider time)
    {
        if (File.Exists(StatusFile))
        {
            _timer = time.CreateTimer(_ => Sample(), null, Interval, Interval);
        }
    }

    /// <summary>The most seen so far, in bytes.</summary>
    public long Peak
    {
        get
        {
            if (_timer is not null)
            {
                Sample();
            }

            return Volatile.Read(ref _peak);
        }
    }

    public void Dispose() => _timer?.Dispose();

    private void Sample()
    {
        string? line = File.ReadLines(StatusFile).FirstOrDefault(static line => line.StartsWith(Line, StringComparison.Ordinal));
        if (line is null)
        {
            return;
        }

        var kilobytes = line.AsSpan(Line.Length).Trim().TrimEnd("kB").Trim();
        long now = long.Parse(kilobytes, NumberStyles.None, CultureInfo.InvariantCulture) * 1024;
        long seen = Volatile.Read(ref _peak);
        while (now > seen)
        {
            long before = Interlocked.CompareExchange(ref _peak, now, seen);
            if (before == seen)
            {
                return;
            }

            seen = before;
        }
    }
}

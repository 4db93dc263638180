using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace SearchApp.Benchmarks.Load;

/// <summary>Asks a server at a steady rate, whether it keeps up or not, and says how it did.</summary>
/// <remarks>
/// Requests come by chance (exponential gaps), independent of the answers; a latency is counted from the moment at which the request was due, so that
/// a server that stops is not asked less. At most so many are under way; those beyond are counted as not asked.
/// </remarks>
internal sealed class LoadRun : IDisposable
{
    private const int MaxUnderWay = 1_000;
    private const int Seed = 11;
    private const string NotAsked = "not asked: too many under way";
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly LoadOptions _options;
    private readonly RequestMix _mix;
    private readonly LatencyTable _answered = new();
    private readonly MemoryTrace? _memory;
    private readonly ConcurrentDictionary<string, int> _outcomes = new(StringComparer.Ordinal);
    private readonly HttpMessageInvoker _client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.None,
        ActivityHeadersPropagator = null,

        // Shorter than the server's, as a browser's is: else a request may meet a connection that is just being closed.
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(60),
    });
    private LatencyTable _interval = new();
    private int _underWay;

    private LoadRun(LoadOptions options)
    {
        _options = options;
        _mix = new RequestMix(options.QueryFiles, Seed);
        _memory = options.Process > 0 ? new MemoryTrace(options.Process) : null;
    }

    /// <summary>Runs and prints.</summary>
    /// <returns>0 when every answer was right, else 1.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        using var run = new LoadRun(LoadOptions.Read(args));
        await run.AskAsync();
        return run.Report();
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task AskAsync()
    {
        var random = new Random(Seed);
        long start = Stopwatch.GetTimestamp();
        var look = TimeSpan.Zero;
        double due = 0;
        Console.WriteLine($"{_mix.Queries:N0} queries, {_options.Rate} requests a second for {_options.Seconds} s");
        while (due < _options.Seconds)
        {
            var now = Stopwatch.GetElapsedTime(start);
            if (now >= look)
            {
                Look(now);
                look += LookEvery;
            }

            if (now.TotalSeconds < due)
            {
                await Task.Delay(1);
                continue;
            }

            Begin(start + (long)(due * Stopwatch.Frequency));
            due -= Math.Log(1 - random.NextDouble()) / _options.Rate;
        }

        while (Volatile.Read(ref _underWay) > 0)
        {
            await Task.Delay(10);
        }

        Look(Stopwatch.GetElapsedTime(start));
    }

    private void Begin(long due)
    {
        string target = _mix.Next();
        if (Volatile.Read(ref _underWay) >= MaxUnderWay)
        {
            Count(NotAsked);
            return;
        }

        Interlocked.Increment(ref _underWay);
        _ = AskAsync(target, due);
    }

    private async Task AskAsync(string target, long due)
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_options.Server, target));
            request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
            request.Headers.TryAddWithoutValidation("Accept-Language", "zh-CN,zh;q=0.9");
            using var answer = await _client.SendAsync(request, patience.Token);
            await answer.Content.CopyToAsync(Stream.Null, patience.Token);
            var latency = Stopwatch.GetElapsedTime(due);
            Count(((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture) + (answer.Headers.RetryAfter is null ? "" : " with Retry-After"));
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                _answered.Add(latency);
                _interval.Add(latency);
            }
        }
        catch (Exception trouble) when (trouble is HttpRequestException or OperationCanceledException or IOException)
        {
            Count(trouble.GetType().Name);
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }

    private void Count(string outcome) => _outcomes.AddOrUpdate(outcome, 1, static (_, count) => count + 1);

    private void Look(TimeSpan now)
    {
        _memory?.Look(now.TotalSeconds);
        var interval = Interlocked.Exchange(ref _interval, new LatencyTable());
        string memory = _memory is { Points: [.., var last] } ? $"  {last.Resident:0} MB, own {last.Anonymous:0} MB, {last.Processor:0.0} s of processor time" : "";
        Console.WriteLine($"{now.TotalSeconds,6:0} s  {interval.Count,8:N0} answers  p50 {interval.Percentile(.5),6:0.0} ms  p99 {interval.Percentile(.99),7:0.0} ms{memory}");
    }

    private int Report()
    {
        bool isRight = _outcomes.Keys.All(outcome => outcome == "200" || (_options.Over && outcome is "429 with Retry-After" or "503 with Retry-After" or NotAsked));
        var own = Environment.CpuUsage.TotalTime;
        Console.WriteLine($"answered {_answered.Count:N0}, {_answered.Count / (double)_options.Seconds:0.0} a second; {string.Join(", ", _outcomes.Select(outcome => $"{outcome.Key}: {outcome.Value:N0}"))}");
        Console.WriteLine($"p50 {_answered.Percentile(.5):0.0}  p90 {_answered.Percentile(.9):0.0}  p99 {_answered.Percentile(.99):0.0}  p99.9 {_answered.Percentile(.999):0.0}  most {_answered.MaxMs:0.0} ms");
        foreach (var (upTo, count) in _answered.Histogram().Where(row => row.Count > 0))
        {
            Console.WriteLine($"  <= {upTo,7:N0} ms {count,10:N0}  {100.0 * count / _answered.Count,6:0.00} %");
        }

        Console.WriteLine($"this tool took {own.TotalSeconds:0.0} s of processor time, {own.TotalMicroseconds / Math.Max(1, _answered.Count):0} µs a request");
        if (_memory is { Points: [var first, .., var last] points })
        {
            double processor = last.Processor - first.Processor;
            Console.WriteLine($"the server took {processor:0.0} s of processor time, {processor * 1000 / Math.Max(1, _answered.Count):0.00} ms a request, {100 * processor / last.Seconds:0} % of one core");
            var half = points.Skip(points.Count / 2).ToList();
            Console.WriteLine($"its own memory: most in the first half {points.Take(points.Count / 2).Max(p => p.Anonymous):0} MB, in the second {half.Max(p => p.Anonymous):0} MB");
            if (_options.Output is { } folder)
            {
                File.WriteAllText(Path.Combine(folder, "memory.svg"), _memory.Draw());
            }
        }

        Console.WriteLine(isRight ? "every answer was right" : "there were WRONG answers");
        return isRight ? 0 : 1;
    }
}

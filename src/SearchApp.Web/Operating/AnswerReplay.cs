using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.OutputCaching;

namespace SearchApp.Web.Operating;

/// <summary>
/// Makes the answers that are asked most anew before a new generation of the index serves, so that a busy server does not have to make all of them at
/// once behind the change, while people wait.
/// </summary>
internal sealed partial class AnswerReplay : IGenerationChange
{
    private const int MaxAnswers = 2_000;

    // A generation should not wait for long; what is not made by then is made when it is asked for.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly AskedAddresses _asked;
    private readonly IHttpContextFactory _contexts;
    private readonly IServiceScopeFactory _scopes;
    private readonly IOutputCacheStore _kept;
    private readonly TimeProvider _clock;
    private readonly ILogger<AnswerReplay> _log;
    private RequestDelegate? _pipeline;

    /// <summary>Replays what was counted.</summary>
    public AnswerReplay(
        AskedAddresses asked, IHttpContextFactory contexts, IServiceScopeFactory scopes, IOutputCacheStore kept, TimeProvider clock, ILogger<AnswerReplay> log) =>
        (_asked, _contexts, _scopes, _kept, _clock, _log) = (asked, contexts, scopes, kept, clock, log);

    /// <summary>Whether a request is one of these and nobody's, so that it is not to be counted.</summary>
    public static bool IsReplay(HttpContext? context) => context?.Features.Get<Mark>() is not null;

    /// <summary>Remembers what comes after it as the way in which answers are made.</summary>
    public void Use(IApplicationBuilder app) => app.Use(next => _pipeline = next);

    /// <inheritdoc/>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        if (_pipeline is not { } pipeline)
        {
            return;
        }

        long start = _clock.GetTimestamp();
        int made = 0;
        foreach (var asked in _asked.TakeRepeated(MaxAnswers))
        {
            long begun = _clock.GetTimestamp();
            if (cancellation.IsCancellationRequested || _clock.GetElapsedTime(start) > Longest)
            {
                break;
            }

            await AnswerAsync(pipeline, asked, cancellation);
            made++;

            // As much time for those who are waiting now.
            await Task.Delay(_clock.GetElapsedTime(begun), _clock, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        LogMade(_log, made, _clock.GetElapsedTime(start).TotalSeconds);
    }

    /// <inheritdoc/>
    public async Task RetireAsync(string old) => await _kept.EvictByTagAsync(old, CancellationToken.None);

    private async Task AnswerAsync(RequestDelegate pipeline, AskedAddress asked, CancellationToken cancellation)
    {
        var features = new FeatureCollection();
        features.Set(new Mark());
        features.Set<IHttpRequestFeature>(new HttpRequestFeature());
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        features.Set<IHttpRequestLifetimeFeature>(new HttpRequestLifetimeFeature { RequestAborted = cancellation });
        var context = _contexts.Create(features);
        await using var scope = _scopes.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            asked.Ask(context.Request);
            await pipeline(context);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The site closes.
        }
        finally
        {
            _contexts.Dispose(context);
        }
    }

    [LoggerMessage(LogLevel.Debug, "Made {Count} answers anew for the next generation in {Seconds:0.0} s.")]
    private static partial void LogMade(ILogger logger, int count, double seconds);

    private sealed class Mark;
}

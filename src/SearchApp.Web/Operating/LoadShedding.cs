using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using SearchApp.Web.Api;

namespace SearchApp.Web.Operating;

/// <summary>Keeps the server answering under any load: so many requests at once, so many waiting, the rest told to come again.</summary>
internal static class LoadShedding
{
    private const string RetryAfterSeconds = "2";

    // A query of the greatest length in Chinese, which takes nine bytes a character in an address, with room for filters.
    private const int MaxRequestLine = 32 << 10;
    private const int MaxHeaders = 48 << 10;
    private const int MaxBody = 64 << 10;
    private const int MaxConnections = 2000;
    private const int SpareThreads = 16;
    private static readonly TimeSpan HeaderTime = TimeSpan.FromSeconds(10);

    /// <summary>Adds what <see cref="UseLoadShedding"/> needs, and bounds what a connection may send.</summary>
    public static void AddLoadShedding(this WebApplicationBuilder builder)
    {
        var limits = LoadLimits.Read(builder.Configuration);
        KeepThreadsFree(limits);
        builder.Services.AddRateLimiter(options =>
        {
            // Replays come one at a time, and spare a busy server most.
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsCheap(context.Request.Path) || AnswerReplay.IsReplay(context)
                ? RateLimitPartition.GetNoLimiter("free")
                : RateLimitPartition.GetConcurrencyLimiter("searches", _ => new ConcurrencyLimiterOptions
                {
                    PermitLimit = limits.Concurrent,
                    QueueLimit = limits.Queued,
                    QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
                }));
            options.OnRejected = static (rejected, _) => new ValueTask(RefuseAsync(rejected.HttpContext));
        });
        builder.Services.AddRequestTimeouts(options => options.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromSeconds(limits.Seconds),
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
            WriteTimeoutResponse = RefuseAsync,
        });
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Limits.MaxRequestLineSize = MaxRequestLine;
            server.Limits.MaxRequestHeadersTotalSize = MaxHeaders;
            server.Limits.MaxRequestBodySize = MaxBody;
            server.Limits.MaxConcurrentConnections = MaxConnections;
            server.Limits.RequestHeadersTimeout = HeaderTime;
        });
    }

    /// <summary>Puts the limits before everything that costs.</summary>
    public static void UseLoadShedding(this IApplicationBuilder app)
    {
        app.UseRequestTimeouts();
        app.UseRateLimiter();
        app.Use(static async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (PageStoppedException stopped)
            {
                // What the time limit listens to.
                throw new OperationCanceledException(stopped.Message, stopped, context.RequestAborted);
            }
        });
    }

    // A search keeps its thread. With one a processor, requests behind the searches would not even be seen: neither given what is kept, nor told to come again.
    private static void KeepThreadsFree(LoadLimits limits)
    {
        ThreadPool.GetMinThreads(out int workers, out int ports);
        ThreadPool.SetMinThreads(Math.Max(workers, limits.Concurrent + SpareThreads), ports);
    }

    // Answered even when nothing else is: a balancer must not take a busy server for a dead one.
    private static bool IsCheap(PathString path) => path.StartsWithSegments("/healthz", StringComparison.Ordinal);

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = RetryAfterSeconds;
        return ApiProblems.IsApi(context.Request.Path)
            ? ApiProblems.Of(
                StatusCodes.Status503ServiceUnavailable, "busy", "The server has more to do than it can; try again in a few seconds.").ExecuteAsync(context)
            : BusyPage.WriteAsync(context);
    }
}

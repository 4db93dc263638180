using System.Collections.Frozen;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;
using SearchApp.Web.Texts;

namespace SearchApp.Web.Operating;

/// <summary>Which answers are kept, and what tells them apart: everything that an answer is made from, as it was sent.</summary>
/// <remarks>
/// The framework's own comparison of queries folds the case of names and forgets the order of repeated ones; two requests that
/// this program answers differently would share an answer. Therefore the query counts as the text that it is.
/// </remarks>
internal sealed class AnswerCachePolicy(OperatingMeter meter, AskedAddresses asked) : IOutputCachePolicy
{
    private static readonly FrozenSet<string> Kept = FrozenSet.Create(
        StringComparer.Ordinal,
        "/", "/article", "/explain", "/trend", "/compare", "/coverage", "/differences", "/quote", "/help", "/help/api", "/about", "/feed.atom", "/openapi.json",
        "/api/v1/search", "/api/v1/facets", "/api/v1/suggest", "/api/v1/timeline", "/api/v1/compare", "/api/v1/quote");

    /// <inheritdoc/>
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        bool isKept = HttpMethods.IsGet(request.Method) && Kept.Contains(request.Path.Value ?? "")
            && context.HttpContext.Features.Get<AnswerState>() is not null;
        context.EnableOutputCaching = isKept;
        context.AllowCacheLookup = isKept;
        context.AllowCacheStorage = isKept;

        // Those who ask the same at once do not wait for one another: here, before the limits, nothing would bound their number and time.
        context.AllowLocking = false;
        if (context.HttpContext.Features.Get<AnswerState>() is { } state)
        {
            // The host is told apart by the framework.
            context.CacheVaryByRules.VaryByValues["state"] = state.Tag;
            context.CacheVaryByRules.VaryByValues["query"] = request.QueryString.Value ?? "";
            context.CacheVaryByRules.HeaderNames = HeaderNames.AcceptEncoding;
            context.Tags.Add(state.State);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        Count(context, isKept: true);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;

        // A generation may have changed while the answer was made, and then the answer is not the one that its key says.
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0
            && !context.HttpContext.RequestAborted.IsCancellationRequested
            && context.HttpContext.Features.Get<AnswerState>() == GenerationTag.Of(context.HttpContext.RequestServices);
        Count(context, isKept: false);
        return ValueTask.CompletedTask;
    }

    private void Count(OutputCacheContext context, bool isKept)
    {
        if (AnswerReplay.IsReplay(context.HttpContext))
        {
            return;
        }

        meter.CountAnswer(isKept);
        if (context.AllowCacheStorage)
        {
            asked.Count(AskedAddress.Of(context.HttpContext.Request, context.HttpContext.RequestServices.GetRequiredService<UiText>().Tag));
        }
    }
}

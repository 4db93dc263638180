using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using SearchApp.Search;
using SearchApp.Web.Operating;
using SearchApp.Web.Texts;

namespace SearchApp.Web;

/// <summary>
/// Names the index generation, the day and the language as the entity tag of every answer that depends on them, and answers
/// 304 without searching when the asker has that very answer.
/// </summary>
internal static class GenerationTag
{
    /// <summary>Adds the tag to successful answers to GET, the assets apart, which have their own.</summary>
    public static void UseGenerationTag(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsGet(context.Request.Method) || context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)
            || Of(context.RequestServices) is not { } state)
        {
            await next(context);
            return;
        }

        string tag = state.Tag;
        if (StringValues.Equals(context.Request.Headers.IfNoneMatch, tag))
        {
            context.Response.Headers.ETag = tag;
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Features.Set(state);
        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status200OK)
            {
                context.Response.Headers.ETag = tag;
                context.Response.Headers.CacheControl = "no-cache";
                context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
            }

            return Task.CompletedTask;
        });
        await next(context);
    });

    /// <summary>What is answered from now; null while there is no index.</summary>
    public static AnswerState? Of(IServiceProvider services)
    {
        try
        {
            string state = services.GetRequiredService<IArticleSearch>().Overview.State;
            int day = services.GetRequiredService<SearchDay>().Value.DayNumber;

            // Weak, because the time that a search took is part of the page and differs each time.
            return new AnswerState(state, $"W/\"{state}-{day}-{services.GetRequiredService<UiText>().Tag}-{SiteAssets.BuildId}\"");
        }
        catch (SearchUnavailableException)
        {
            // No index, no tag: the page itself says what is wrong.
            return null;
        }
    }
}

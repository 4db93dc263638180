using SearchApp.Web.Api;

namespace SearchApp.Web.Operating;

/// <summary>The routes by which a machine learns how the server is.</summary>
internal static class HealthApi
{
    /// <summary>Adds <c>/healthz</c> (can a search be answered, from what, is there room) and <c>/healthz/live</c> (does the process answer).</summary>
    public static void MapHealthApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", Ready).WithName("health").WithSummary("Whether a search can be answered.");
        routes.MapGet("/healthz/live", static () => Results.Text("ok\n")).WithName("live").WithSummary("Whether the process answers.");
    }

    private static IResult Ready(IArticleSearch articles, TimeProvider clock) => SearchApi.Answer(() =>
    {
        var overview = articles.Overview;
        return SearchApi.Json(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("status", "ok");
            writer.WriteString("generation", overview.Generation);
            writer.WriteNumber("documents", overview.Documents);
            if (overview.SwitchedAt is { } switched)
            {
                writer.WriteNumber("ageSeconds", (long)Math.Max(0, (clock.GetUtcNow() - switched).TotalSeconds));
            }

            if (IndexPlace.FreeBytes(overview) is { } free)
            {
                writer.WriteNumber("freeDiskBytes", free);
            }

            writer.WriteEndObject();
        });
    });
}

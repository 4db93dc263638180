using SearchApp.Search;
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
            if (SwitchedAt(overview) is { } switched)
            {
                writer.WriteNumber("ageSeconds", (long)Math.Max(0, (clock.GetUtcNow() - switched).TotalSeconds));
            }

            if (FreeBytes(overview.Path) is { } free)
            {
                writer.WriteNumber("freeDiskBytes", free);
            }

            writer.WriteEndObject();
        });
    });

    /// <summary>When the index was last switched to another generation; null for a plain Lucene directory.</summary>
    internal static DateTimeOffset? SwitchedAt(CollectionOverview overview)
    {
        var current = new FileInfo(Path.Combine(overview.Path, "CURRENT"));
        return current.Exists ? new DateTimeOffset(current.LastWriteTimeUtc, TimeSpan.Zero) : null;
    }

    private static long? FreeBytes(string folder)
    {
        try
        {
            return new DriveInfo(Path.GetFullPath(folder)).AvailableFreeSpace;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}

using System.Text.Json;
using SearchApp.Search;
using SearchApp.Web.Receipts;

namespace SearchApp.Web.Api;

/// <summary>The JSON routes: the same parameters as the pages, the same shapes as the command line's <c>--json</c>.</summary>
public static class SearchApi
{
    /// <summary>Adds <c>/api/v1/search</c>, <c>/api/v1/articles/{id}</c> and <c>/openapi.json</c>.</summary>
    public static void MapSearchApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/search", Search).WithName("search").WithSummary("Search with filters, counts and marks.");
        routes.MapGet("/api/v1/articles/{**id}", Article).WithName("article").WithSummary("One article with its receipt.");
        routes.MapGet("/openapi.json", () => Json(OpenApiDocument.Write)).WithName("openapi").WithSummary("The routes as an OpenAPI document.");
    }

    private static IResult Search(HttpContext context, IArticleSearch articles, SearchDay today, TimeProvider clock)
    {
        var reading = SearchUrl.Read(context.Request.Query);
        var request = today.On(reading.Request);
        string? given = context.Request.Query["cursor"];
        var cursor = string.IsNullOrEmpty(given) ? null : SearchCursor.Read(given);
        if (!string.IsNullOrEmpty(given) && cursor?.Fits(request) != true)
        {
            return ApiProblems.Of(
                StatusCodes.Status400BadRequest, "bad-cursor", "The cursor does not belong to this search; begin without one, with the same parameters.");
        }

        return Answer(() =>
        {
            string generation = articles.Overview.Generation;
            if (cursor is not null && cursor.Generation != generation)
            {
                return ApiProblems.Of(
                    StatusCodes.Status410Gone, "cursor-expired", "The index has changed since this cursor was given; begin again without one.");
            }

            var response = articles.Search(request with { After = cursor?.After }, context.RequestAborted);
            var next = response.Next is { } after ? SearchCursor.Of(generation, request, after) : null;
            var recorded = new RecordedResult(generation, response.Total, clock.GetUtcNow());
            return Json(writer => SearchJson.Write(writer, response, reading.Problems, w => WriteLinks(w, reading.Request, next, new SiteLinks(null).Receipt(request, recorded))));
        });
    }

    private static void WriteLinks(Utf8JsonWriter writer, SearchRequest request, SearchCursor? next, string receipt)
    {
        writer.WriteString("next", next?.ToString());
        string first = SearchUrl.Write(request with { Page = 1 });
        writer.WriteStartObject("links");
        writer.WriteString("next", next is null ? null : $"/api/v1/search?{first}{(first.Length == 0 ? "" : "&")}cursor={next}");
        writer.WriteString("page", new SiteLinks(null).Search(request));
        writer.WriteString("receipt", receipt);
        writer.WriteEndObject();
    }

    private static IResult Article(string id, IArticleSearch articles) => Answer(() =>
        articles.Read(id, "") is { } view
            ? Json(writer => ArticleJsonView.Write(writer, view.Article))
            : ApiProblems.Of(StatusCodes.Status404NotFound, "article-not-found", $"There is no article '{id}'; search for it again."));

    /// <summary>Answers, or says as a problem why there is no answer.</summary>
    internal static IResult Answer(Func<IResult> ask)
    {
        try
        {
            return ask();
        }
        catch (SearchUnavailableException trouble)
        {
            return Unavailable(trouble);
        }
    }

    /// <summary>Why there is no index, as a problem.</summary>
    internal static IResult Unavailable(SearchUnavailableException trouble)
    {
        string code = trouble.Reason switch
        {
            UnavailableReason.NoIndex => "no-index",
            UnavailableReason.OtherFormat => "other-format",
            UnavailableReason.Unreadable => "unreadable-index",
            _ => "damaged-index",
        };
        return ApiProblems.Of(StatusCodes.Status503ServiceUnavailable, code, trouble.Message);
    }

    /// <summary>Sends JSON.</summary>
    internal static IResult Json(Action<Utf8JsonWriter> write, string type = "application/json; charset=utf-8")
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, SearchJson.Options))
        {
            write(writer);
        }

        return Results.Bytes(memory.ToArray(), type);
    }
}

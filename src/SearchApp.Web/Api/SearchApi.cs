using System.Text.Json;
using SearchApp.Search;

namespace SearchApp.Web.Api;

/// <summary>The JSON routes: the same parameters as the pages, the same shapes as the command line's <c>--json</c>.</summary>
public static class SearchApi
{
    /// <summary>Adds <c>/api/v1/search</c> and <c>/api/v1/articles/{id}</c>.</summary>
    public static void MapSearchApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/search", Search).WithName("search").WithSummary("Search with filters, counts and marks.");
        routes.MapGet("/api/v1/articles/{**id}", Article).WithName("article").WithSummary("One article with its receipt.");
    }

    private static IResult Search(HttpContext context, IArticleSearch articles, SearchDay today)
    {
        var reading = SearchUrl.Read(context.Request.Query);
        return Answer(() =>
        {
            var response = articles.Search(reading.Request with { AsOf = today.Value }, context.RequestAborted);
            return Json(writer => SearchJson.Write(writer, response, reading.Problems));
        });
    }

    private static IResult Article(string id, IArticleSearch articles) => Answer(() =>
        articles.Read(id, "") is { } view
            ? Json(writer => ArticleJsonView.Write(writer, view.Article))
            : Results.Problem(
                $"There is no article '{id}'.", statusCode: StatusCodes.Status404NotFound, extensions: Code("article-not-found")));

    /// <summary>Answers, or says as a problem why there is no answer.</summary>
    internal static IResult Answer(Func<IResult> ask)
    {
        try
        {
            return ask();
        }
        catch (SearchUnavailableException trouble)
        {
            string code = trouble.Reason switch
            {
                UnavailableReason.NoIndex => "no-index",
                UnavailableReason.OtherFormat => "other-format",
                _ => "damaged-index",
            };
            return Results.Problem(
                trouble.Message, statusCode: StatusCodes.Status503ServiceUnavailable, extensions: Code(code));
        }
    }

    private static Dictionary<string, object?> Code(string code) => new(StringComparer.Ordinal) { ["code"] = code };

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

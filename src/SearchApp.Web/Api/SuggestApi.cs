using System.Globalization;
using System.Text.Json;
using SearchApp.Search;

namespace SearchApp.Web.Api;

/// <summary>Completions for a search box that is being typed in: ours as objects, and a browser's as OpenSearch wants them.</summary>
public static class SuggestApi
{
    private const int UsualSize = 10;
    private const int MostSize = 50;

    /// <summary>Adds <c>/api/v1/suggest</c> and <c>/opensearch/suggest</c>.</summary>
    public static void MapSuggestApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/suggest", (IArticleSearch articles, string? q, string? size) =>
            Answer(articles, q, size, WriteObjects, "application/json; charset=utf-8"))
            .WithName("suggest").WithSummary("Completions of what is being typed, in characters or pinyin.");
        routes.MapGet("/opensearch/suggest", (IArticleSearch articles, string? q) =>
            Answer(articles, q, size: null, WriteOpenSearch, "application/x-suggestions+json; charset=utf-8"))
            .WithName("opensearch-suggest").WithSummary("The same in the form that browsers ask for.");
    }

    private static IResult Answer(
        IArticleSearch articles, string? query, string? size,
        Action<Utf8JsonWriter, string, IReadOnlyList<Suggestion>> write, string type)
    {
        // Odd sizes give the usual number: nobody reads an error while typing.
        int count = int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out int asked) && asked > 0
            ? Math.Min(asked, MostSize)
            : UsualSize;
        return SearchApi.Answer(() =>
        {
            var suggestions = articles.Suggest(query ?? "", count);
            return SearchApi.Json(writer => write(writer, query ?? "", suggestions), type);
        });
    }

    private static void WriteObjects(Utf8JsonWriter writer, string query, IReadOnlyList<Suggestion> suggestions)
    {
        writer.WriteStartObject();
        writer.WriteString("query", query);
        writer.WriteStartArray("suggestions");
        foreach (var suggestion in suggestions)
        {
            writer.WriteStartObject();
            writer.WriteString("text", suggestion.Text);
            writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(suggestion.Kind.ToString()));
            writer.WriteNumber("count", suggestion.Count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteOpenSearch(Utf8JsonWriter writer, string query, IReadOnlyList<Suggestion> suggestions)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(query);
        writer.WriteStartArray();
        foreach (var suggestion in suggestions)
        {
            writer.WriteStringValue(suggestion.Text);
        }

        writer.WriteEndArray();
        writer.WriteEndArray();
    }
}

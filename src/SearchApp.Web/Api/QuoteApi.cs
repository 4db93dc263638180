using System.Text.Json;
using SearchApp.Search;

namespace SearchApp.Web.Api;

/// <summary>The JSON route for quotations.</summary>
internal static class QuoteApi
{
    /// <summary>Adds <c>/api/v1/quote</c>.</summary>
    public static void MapQuoteApi(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/quote", Check).WithName("quote");

    private static IResult Check(HttpContext context, IArticleSearch articles, string? text) => string.IsNullOrWhiteSpace(text)
        ? ApiProblems.Of(StatusCodes.Status400BadRequest, "no-text", "Give the quotation as text=…, at least six characters.")
        : SearchApi.Answer(() =>
        {
            var check = articles.CheckQuote(text, context.RequestAborted);
            return SearchApi.Json(writer => Write(writer, check));
        });

    private static void Write(Utf8JsonWriter writer, QuoteCheck check)
    {
        writer.WriteStartObject();
        writer.WriteString("verdict", JsonNamingPolicy.CamelCase.ConvertName(check.Verdict.ToString()));
        writer.WriteStartArray("sources");
        foreach (var source in check.Sources)
        {
            writer.WriteStartObject();
            writer.WriteString("id", source.Id);
            writer.WriteString("title", source.Title);
            writer.WriteString("source", source.Source);
            writer.WriteString("date", source.Date);
            writer.WriteString("url", source.Url);
            writer.WriteString("passage", source.Passage);
            writer.WriteNumber("likeness", source.Likeness);
            writer.WriteStartArray("parts");
            foreach (var part in source.Parts)
            {
                writer.WriteStartObject();
                writer.WriteString("quoted", part.Quoted);
                writer.WriteString("held", part.Held);
                writer.WriteBoolean("isSame", part.IsSame);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("total", check.Total);
        writer.WriteBoolean("isCut", check.IsCut);
        writer.WriteEndObject();
    }
}

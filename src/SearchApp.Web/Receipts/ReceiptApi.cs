using System.Globalization;
using System.Text.Json;
using SearchApp.Search;
using SearchApp.Web.Api;

namespace SearchApp.Web.Receipts;

/// <summary>The JSON route of receipts, and their shape.</summary>
internal static class ReceiptApi
{
    /// <summary>Adds <c>/api/v1/receipt</c>.</summary>
    public static void MapReceiptApi(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/receipt", (HttpContext context, IArticleSearch articles, SearchDay today, TimeProvider clock) =>
            SearchApi.Answer(() =>
            {
                var receipt = SearchReceipt.Of(articles, context.Request.Query, today, clock, ReadingWords.Simplified, context.RequestAborted);
                return SearchApi.Json(writer => Write(writer, receipt, SiteLinks.Origin(context.Request)));
            })).WithName("receipt");

    /// <summary>Writes one object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="receipt">The receipt.</param>
    /// <param name="origin">Scheme and host of this site.</param>
    public static void Write(Utf8JsonWriter writer, SearchReceipt receipt, string origin)
    {
        var request = receipt.Request;
        writer.WriteStartObject();
        SearchJson.WriteQuery(writer, receipt.Now.Query, []);
        writer.WriteStartObject("filters");
        foreach (var (name, values) in SearchUrl.Filters(request).Where(filter => filter.Values.Count > 0))
        {
            writer.WriteStartArray(name);
            foreach (string value in values)
            {
                writer.WriteStringValue(value);
            }

            writer.WriteEndArray();
        }

        WriteDay(writer, "from", request.From);
        WriteDay(writer, "to", request.To);
        writer.WriteBoolean("undated", request.Undated);
        writer.WriteBoolean("quarantined", request.Quarantined);
        writer.WriteEndObject();
        writer.WriteString("sort", SearchUrl.SortName(request.Sort));
        writer.WriteBoolean("synonyms", request.Synonyms);
        writer.WriteBoolean("ofPlace", request.OfPlace);
        writer.WriteString("reposts", request.Reposts == RepostDisplay.Show ? "show" : "collapse");
        WriteDay(writer, "asOf", request.AsOf);
        writer.WriteString("index", receipt.Recorded.Generation);
        writer.WriteNumber("found", receipt.Recorded.Total);
        writer.WriteString("time", ReceiptUrl.Written(receipt.Recorded.Time));
        writer.WriteBoolean("new", receipt.IsNew);
        writer.WriteString("permalink", origin + new SiteLinks(null).Receipt(request, receipt.Recorded));
        writer.WriteStartObject("now");
        writer.WriteBoolean("sameIndex", receipt.IsSameIndex);
        writer.WriteString("index", receipt.Generation);
        writer.WriteNumber("documents", receipt.Documents);
        writer.WriteNumber("found", receipt.Now.Total);
        writer.WriteNumber("hits", receipt.Now.HitTotal);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, DateOnly? day) =>
        writer.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}

using System.Text;
using Microsoft.Net.Http.Headers;
using SearchApp.Search;
using SearchApp.Web.Api;
using SearchApp.Web.Citing;
using SearchApp.Web.Receipts;

namespace SearchApp.Web.Exporting;

/// <summary>The routes that give something to take away: results, references, feeds, the description for browsers.</summary>
internal static class ExportApi
{
    private const int FeedEntries = 50;

    /// <summary>Adds <c>/export</c>, <c>/cite</c>, <c>/feed.atom</c> and <c>/opensearch.xml</c>.</summary>
    public static void MapExportApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/export", ExportAsync).WithName("export");
        routes.MapGet("/cite", Cite).WithName("cite");
        routes.MapGet("/feed.atom", Feed).WithName("feed");
        routes.MapGet("/opensearch.xml", (HttpContext context) => Results.Text(
            OpenSearchDescription.Write(Origin(context)), "application/opensearchdescription+xml", Encoding.UTF8)).WithName("opensearch");
    }

    private static async Task ExportAsync(HttpContext context, IArticleSearch articles, SearchDay today, TimeProvider clock)
    {
        if (context.Request.Query["format"] == "receipt")
        {
            await SearchApi.Answer(() => Receipt(context, articles, today, clock)).ExecuteAsync(context);
            return;
        }

        var (format, type, name) = context.Request.Query["format"].ToString() switch
        {
            "jsonl" => (ExportFormat.JsonLines, "application/x-ndjson", "searchapp.jsonl"),
            "ris" => (ExportFormat.Ris, "application/x-research-info-systems", "searchapp.ris"),
            _ => (ExportFormat.Csv, "text/csv", "searchapp.csv"),
        };
        var request = today.On(SearchUrl.Read(context.Request.Query).Request);
        bool mark = context.Request.Query["bom"] != "0";
        var pieces = new ResultExport(articles.Search, today.Value).Write(request, format, mark, context.RequestAborted);
        try
        {
            bool begun = false;
            foreach (string piece in pieces)
            {
                if (!begun)
                {
                    begun = true;
                    context.Response.ContentType = type + "; charset=utf-8";
                    context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
                    context.Response.Headers.Link = $"<{DescribedBy(context, articles, today, clock)}>; rel=\"describedby\"";
                }

                await context.Response.WriteAsync(piece, context.RequestAborted);
            }
        }
        catch (SearchUnavailableException trouble) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            await SearchApi.Unavailable(trouble).ExecuteAsync(context);
        }
    }

    private static IResult Cite(HttpContext context, IArticleSearch articles, SearchDay today, string? id, string? format)
    {
        try
        {
            if (articles.Read(id ?? "", "") is not { } view)
            {
                return ApiProblems.Of(StatusCodes.Status404NotFound, "article-not-found", $"There is no article '{id}'; search for it again.");
            }

            var citation = Citation.Of(view.Article, today.Value);
            var (text, type, name) = format == "bib"
                ? (CitationFormats.BibTex(citation), "application/x-bibtex", "article.bib")
                : (CitationFormats.Ris(citation), "application/x-research-info-systems", "article.ris");
            context.Response.Headers[HeaderNames.ContentDisposition] = $"attachment; filename=\"{name}\"";
            return Results.Text(text, type, Encoding.UTF8);
        }
        catch (SearchUnavailableException trouble)
        {
            return SearchApi.Unavailable(trouble);
        }
    }

    private static IResult Feed(HttpContext context, IArticleSearch articles, SearchDay today, Texts.UiText ui)
    {
        var request = SearchUrl.Read(context.Request.Query).Request with
        {
            Sort = SortOrder.Added,
            Page = 1,
            Size = FeedEntries,
        };
        try
        {
            var response = articles.Search(today.On(request), context.RequestAborted);
            return Results.Text(AtomFeed.Write(request, response, Origin(context), ui), "application/atom+xml", Encoding.UTF8);
        }
        catch (SearchUnavailableException trouble)
        {
            return SearchApi.Unavailable(trouble);
        }
    }

    private static string Origin(HttpContext context) => SiteLinks.Origin(context.Request);

    // Where it is said what was asked of which index, and whether it still finds the same.
    private static string DescribedBy(HttpContext context, IArticleSearch articles, SearchDay today, TimeProvider clock)
    {
        var receipt = SearchReceipt.Of(articles, context.Request.Query, today, clock, ReadingWords.Simplified, context.RequestAborted);
        return Origin(context) + new SiteLinks(null).Receipt(receipt.Request, receipt.Recorded);
    }

    private static IResult Receipt(HttpContext context, IArticleSearch articles, SearchDay today, TimeProvider clock)
    {
        var receipt = SearchReceipt.Of(articles, context.Request.Query, today, clock, ReadingWords.Simplified, context.RequestAborted);
        context.Response.Headers.ContentDisposition = "attachment; filename=\"searchapp-receipt.json\"";
        return SearchApi.Json(writer => ReceiptApi.Write(writer, receipt, Origin(context)));
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using SearchApp.Corpus;
using SearchApp.Search;
using SearchApp.Web.Api;
using SearchApp.Web.Citing;

namespace SearchApp.Web.Exporting;

/// <summary>Writes a whole result, page by page, as it is found.</summary>
public sealed class ResultExport
{
    /// <summary>Hits written at most; a larger result is cut there and says so in its last line or record.</summary>
    public const int MaxHits = 10_000;

    private static readonly string[] Columns =
        ["id", "title", "date", "date_precision", "date_inferred", "region_code", "region", "source", "url", "snippet", "about_codes", "about", "reposts"];

    // RIS knows no comments, so there the note is a record of its own, which a citation manager shows.
    private static readonly string CutNote =
        $"Cut after {MaxHits.ToString("N0", CultureInfo.InvariantCulture)} articles; narrow the search to get the rest.";

    private readonly Func<SearchRequest, CancellationToken, SearchResponse> _search;
    private readonly DateOnly _today;

    /// <summary>Takes its parts.</summary>
    /// <param name="search">Answers a request.</param>
    /// <param name="today">The day of access that references name.</param>
    public ResultExport(Func<SearchRequest, CancellationToken, SearchResponse> search, DateOnly today) => (_search, _today) = (search, today);

    /// <summary>The pieces of the file, in order.</summary>
    /// <param name="request">The search; its page and size are ignored.</param>
    /// <param name="format">The form.</param>
    /// <param name="mark">Whether a CSV begins with a byte order mark, without which spreadsheets misread Chinese.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public IEnumerable<string> Write(SearchRequest request, ExportFormat format, bool mark, CancellationToken cancellationToken)
    {
        long written = 0;
        for (int page = 1; written < MaxHits; page++)
        {
            var response = _search(request with { Page = page, Size = SearchRequest.MaxSize }, cancellationToken);
            if (page == 1 && format == ExportFormat.Csv)
            {
                yield return (mark ? "\uFEFF" : "") + CsvRow.Write(Columns);
            }

            if (response.Page != page)
            {
                yield break;
            }

            foreach (var hit in response.Hits)
            {
                yield return format switch
                {
                    ExportFormat.Csv => Csv(hit),
                    ExportFormat.JsonLines => Json(hit),
                    _ => Ris(hit),
                };
                written++;
            }

            if (written >= response.HitTotal || response.Hits.Count == 0)
            {
                yield break;
            }
        }

        yield return format switch
        {
            ExportFormat.Csv => CsvRow.Write([CutNote]),
            ExportFormat.JsonLines => $"{{\"cut\":true,\"hits\":{MaxHits}}}\n",
            _ => CitationFormats.RisNote(CutNote),
        };
    }

    private static string Csv(ArticleHit hit) => CsvRow.Write(
    [
        hit.Id, hit.Title.Text, hit.Date, JsonNames.Of(hit.DatePrecision), hit.DateInferred ? "true" : "false",
        hit.Region?.Code, hit.Region?.Name, hit.Source, hit.Url, hit.Snippets.Count > 0 ? hit.Snippets[0].Text : "",
        string.Join(';', hit.About.Select(region => region.Code)), string.Join(';', hit.About.Select(region => region.Name)),
        hit.Reposts.ToString(CultureInfo.InvariantCulture),
    ]);

    private static string Json(ArticleHit hit)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, SearchJson.Options))
        {
            SearchJson.WriteHit(writer, hit);
        }

        return Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length) + "\n";
    }

    private string Ris(ArticleHit hit) => CitationFormats.Ris(new Citation(
        null, hit.Title.Text, hit.Source, Date(hit), hit.Url, _today, hit.Id));

    private static PublicationDate Date(ArticleHit hit)
    {
        int[] parts = [.. hit.Date.Split('-', StringSplitOptions.RemoveEmptyEntries)
            .Select(p => int.Parse(p, NumberStyles.None, CultureInfo.InvariantCulture))];
        return hit.DatePrecision == DatePrecision.None
            ? PublicationDate.Unknown
            : new PublicationDate(
                parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null, null, Confidence.Certain, "")
            {
                Inferred = hit.DateInferred,
            };
    }
}

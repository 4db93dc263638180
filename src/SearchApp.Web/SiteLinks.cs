using System.Globalization;
using SearchApp.Corpus;
using SearchApp.Search;
using SearchApp.Search.Trends;
using SearchApp.Web.Receipts;
using SearchApp.Web.Texts;

namespace SearchApp.Web;

/// <summary>Every address a page points to, in the language of the reader.</summary>
/// <param name="language">The language asked for by the address; null when the browser's own preference decides.</param>
public sealed class SiteLinks(UiLanguage? language)
{
    /// <summary>The language that the address names, or null.</summary>
    public UiLanguage? Language => language;

    /// <summary>The start page.</summary>
    public string Home => With("/", "");

    /// <summary>The query language, explained.</summary>
    public string Help => With("/help", "");

    /// <summary>What this site is and holds.</summary>
    public string About => With("/about", "");

    /// <summary>The reference of the API.</summary>
    public string Api => With("/help/api", "");

    /// <summary>The page that checks quotations.</summary>
    public string Quote => With("/quote", "");

    /// <summary>The results of a request.</summary>
    public string Search(SearchRequest request) => With("/", SearchUrl.Write(request));

    /// <summary>The results of a query without filters.</summary>
    public string Search(string query) => Search(new SearchRequest { Query = query });

    /// <summary>An article, remembering the search it was found by.</summary>
    /// <param name="id">Its id, which may hold any character.</param>
    /// <param name="request">The search to mark and to go back to.</param>
    /// <param name="lens">The script to show it in.</param>
    /// <param name="hit">The mark to go to, from 1; 0 for none.</param>
    public string Article(string id, SearchRequest request, TextLens lens = TextLens.Stored, int hit = 0)
    {
        string query = Join($"id={Uri.EscapeDataString(id)}", SearchUrl.Write(request));
        query = lens == TextLens.Stored ? query : Join(query, $"lens={LensName(lens)}");
        return With("/article", hit == 0 ? query : Join(query, string.Create(CultureInfo.InvariantCulture, $"hit={hit}")));
    }

    /// <summary>The lens of an address; as stored for anything unknown.</summary>
    /// <param name="name">simplified, traditional, or anything.</param>
    public static TextLens LensOf(string name) =>
        Enum.GetValues<TextLens>().FirstOrDefault(lens => string.Equals(LensName(lens), name, StringComparison.Ordinal));

    /// <summary>Two articles compared.</summary>
    public string Differences(string first, string second) =>
        With("/differences", $"a={Uri.EscapeDataString(first)}&b={Uri.EscapeDataString(second)}");

    /// <summary>Why a search finds an article, or does not.</summary>
    /// <param name="id">The article.</param>
    /// <param name="request">The search.</param>
    public string Explain(string id, SearchRequest request) =>
        With("/explain", Join($"id={Uri.EscapeDataString(id)}", SearchUrl.Write(request)));

    /// <summary>A reference to an article, as a file.</summary>
    /// <param name="id">The article.</param>
    /// <param name="format">ris or bib.</param>
    public static string Cite(string id, string format) => $"/cite?id={Uri.EscapeDataString(id)}&format={format}";

    /// <summary>A whole result, as a file.</summary>
    /// <param name="request">The search.</param>
    /// <param name="format">csv, jsonl or ris.</param>
    public static string Export(SearchRequest request, string format) =>
        "/export?" + Join(SearchUrl.Write(request with { Page = 1, Size = new SearchRequest().Size }), $"format={format}");

    /// <summary>The receipt of a search.</summary>
    /// <param name="request">The search, with the day that 近30天 counts back from.</param>
    /// <param name="result">What it found.</param>
    public string Receipt(SearchRequest request, RecordedResult result) => With("/search-receipt", ReceiptUrl.Write(request, result));

    /// <summary>The same as a file.</summary>
    public static string ExportedReceipt(SearchRequest request, RecordedResult result) =>
        "/export?" + Join(ReceiptUrl.Write(request, result), "format=receipt");

    /// <summary>Scheme and host of this site as a request names them.</summary>
    internal static string Origin(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    /// <summary>The feed of a search.</summary>
    public string Feed(SearchRequest request) => With(
        "/feed.atom", SearchUrl.Write(request with { Page = 1, Size = new SearchRequest().Size, Sort = SortOrder.Relevance }));

    /// <summary>Queries over time.</summary>
    /// <param name="phrases">The queries.</param>
    /// <param name="filters">Which articles count; its query and page are left out.</param>
    /// <param name="unit">The length of a period, or null for automatic.</param>
    /// <param name="rate">Whether per thousand articles held.</param>
    public string Trend(IEnumerable<string> phrases, SearchRequest filters, TimeUnit? unit = null, bool rate = false)
    {
        string query = string.Join('&', phrases.Where(p => p.Length > 0).Select(p => $"phrase={Uri.EscapeDataString(p)}"));
        query = Join(query, FiltersOf(filters));
        query = unit is null ? query : Join(query, $"unit={StudyUrl.UnitName(unit)}");
        return With("/trend", rate ? Join(query, "scale=rate") : query);
    }

    /// <summary>Regions side by side.</summary>
    /// <param name="filters">Query and filters, the regions compared among them.</param>
    public string Compare(SearchRequest filters) =>
        With("/compare", Join(filters.Query.Length > 0 ? $"q={Uri.EscapeDataString(filters.Query)}" : "", FiltersOf(filters)));

    /// <summary>Provinces by years, and the years' months.</summary>
    /// <param name="year">The year, or null for all.</param>
    public string Coverage(string? year) => With("/coverage", year is null ? "" : $"year={year}");

    /// <summary>The same page in another language.</summary>
    /// <param name="pathAndQuery">The page's address.</param>
    /// <param name="other">The language.</param>
    public static string InLanguage(string pathAndQuery, UiLanguage other)
    {
        int mark = pathAndQuery.IndexOf('?', StringComparison.Ordinal);

        // An address that began with two slashes would lead to another host.
        string path = "/" + (mark < 0 ? pathAndQuery : pathAndQuery[..mark]).TrimStart('/', '\\');
        var kept = mark < 0
            ? []
            : pathAndQuery[(mark + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries)
                .Where(p => !p.StartsWith("lang=", StringComparison.Ordinal));
        return $"{path}?{string.Join('&', [.. kept, "lang=" + UiText.Of(other).Tag])}";
    }

    private static string LensName(TextLens lens) => lens switch
    {
        TextLens.Simplified => "simplified",
        TextLens.Traditional => "traditional",
        _ => "stored",
    };

    /// <summary>An article's source, with what was taken out of it in its place.</summary>
    /// <param name="id">The article.</param>
    /// <param name="request">The search to go back to.</param>
    public string Source(string id, SearchRequest request) =>
        With("/article", Join(Join($"id={Uri.EscapeDataString(id)}", SearchUrl.Write(request)), "view=source"));

    private static string FiltersOf(SearchRequest request) => SearchUrl.Write(request with
    {
        Query = "",
        Page = 1,
        Size = new SearchRequest().Size,
        Sort = SortOrder.Relevance,
    });

    private string With(string path, string query)
    {
        string all = language is { } known ? Join(query, "lang=" + UiText.Of(known).Tag) : query;
        return all.Length == 0 ? path : $"{path}?{all}";
    }

    private static string Join(string first, string second) =>
        first.Length == 0 ? second : second.Length == 0 ? first : $"{first}&{second}";
}

using SearchApp.Search;
using SearchApp.Search.Trends;

namespace SearchApp.Web.Api;

/// <summary>The routes of the API: the one table that the OpenAPI document and the reference page are made from.</summary>
public static class ApiRoutes
{
    private const string Json = "application/json";

    private static readonly ApiParameter Query = new("q", "The query, in the language of the search box.");

    private static readonly ApiParameter[] Filters =
    [
        new("region", "Region published in, as a GB/T 2260 code or a name; unknown for none.", Repeated: true),
        new("about", "Region written about.", Repeated: true),
        new("source", "Who published it (来源), as stored.", Repeated: true),
        new("column", "Column of the site (栏目).", Repeated: true),
        new("person", "Somebody with an office.", Repeated: true),
        new("issuer", "A public body.", Repeated: true),
        new("number", "A document number (国发〔2021〕5号).", Repeated: true),
        new("activity", "What somebody did in office.", Repeated: true),
        new("script", "hans, hant or mixed.", Repeated: true),
        new("from", "First day: 2021, 2021-04, 2021-4-7 or 2021年4月."),
        new("to", "Last day, inclusive."),
        new("undated", "1 for articles without a year only.") { Values = ["1"] },
        new("quarantined", "1 for the articles in quarantine only, which nothing finds otherwise.") { Values = ["1"] },
        new("as-of", "The day that 近30天 counts back from, as 2021-06-30; today without it."),
        new("synonyms", "off to look for the very words only.") { Values = ["off"] },
        new("of-place", "1 to let a place among the keywords be met by articles published there or about it, too.") { Values = ["1"] },
        new("reposts", "show to list each of several articles that repeat one another.") { Values = ["show"] },
    ];

    private static readonly ApiParameter[] Paging =
    [
        new("sort", "relevance, newest, oldest, added (last indexed first) or recent (relevance, where later articles weigh more).") { Values = [.. Enum.GetValues<SortOrder>().Select(SearchUrl.SortName)] },
        new("page", "Page number from 1; for what lies deep, cursor costs less.") { Range = (1, null) },
        new("size", "Hits on a page.") { Range = (1, SearchRequest.MaxSize) },
    ];

    /// <summary>All routes, in the order of the reference.</summary>
    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        new("/api/v1/search", "search", "Finds articles, with counts by facet and the places that matched.", Json,
            [Query, .. Filters, .. Paging, new("cursor", "What the answer before gave as next: goes on behind its last hit, at the cost of a first page whatever the depth. Page is then ignored.")],
            "/api/v1/search?q=疫苗&region=440000", "Search"),
        new("/api/v1/receipt", "receipt", "The receipt of a search: conditions, index, count and time, and whether it still finds the same.", Json,
            [Query, .. Filters, Paging[0], new("index", "The generation of the record; without a whole record, a new receipt is made."),
                new("found", "The count of the record.") { Range = (0, null) }, new("time", "The time of the record, as 2021-07-01T08:09:10Z.")],
            "/api/v1/receipt?q=疫苗&region=440000", "Receipt"),
        new("/api/v1/articles/{id}", "article", "One article with its facts, their evidence, and the receipt of its cleaning.", Json,
            [new("id", "The article's id; its slashes may stay.", InPath: true)], null, "Article"),
        new("/api/v1/facets", "facets", "Counts of one facet or all of them, also of values too rare for a search's own list.", Json,
            [Query, .. Filters, new("facet", "One facet; without it, all.") { Values = FacetNames.All }, new("find", "What the label of a value contains, in either script."),
                new("count", "Values of one facet at most; 100 without it.") { Range = (1, 1000) }],
            "/api/v1/facets?q=疫苗&facet=source", "Facets"),
        new("/api/v1/suggest", "suggest", "Completions of what is being typed, in characters or pinyin.", Json,
            [new("q", "The text so far."), new("size", "How many at most; 10 without it.") { Range = (1, 50) }], "/api/v1/suggest?q=yimiao", "Suggestions"),
        new("/api/v1/timeline", "timeline", "How often up to five queries are matched over time, with what is held at all.", Json,
            [new("phrase", $"A query to follow, at most {TrendRequest.MaxQueries}.", Repeated: true), new("q", "The query, where no phrase is given."), .. Filters,
                new("unit", "year, month or day; without it, the finest that fits.") { Values = [.. StudyUrl.UnitNames.Skip(1)] },
                new("provinces", "1 to say when each province first and last used a query.") { Values = ["1"] }],
            "/api/v1/timeline?phrase=疫苗&phrase=会议&unit=month", "Timeline"),
        new("/api/v1/compare", "compare", "Two to five regions side by side: the share of a query, by year too, and their distinctive words.", Json,
            [Query, .. Filters], "/api/v1/compare?q=疫苗&region=440000&region=500000", "Comparison"),
        new("/api/v1/quote", "quote", "Where a quotation stands, or what comes closest to it and how they differ.", Json,
            [new("text", "The quotation, at least six characters; the first 500 count.")], "/api/v1/quote?text=加快推进疫苗接种工作", "Quote"),
        new("/export", "export", "A whole result as a file, at most 10,000 articles; a cut one says so at its end.", "text/csv",
            [Query, .. Filters, Paging[0], new("format", "csv, jsonl, ris, or receipt for the receipt of the search.") { Values = ["csv", "jsonl", "ris", "receipt"] },
                new("bom", "0 for a CSV without a byte order mark.") { Values = ["0"] }],
            "/export?q=疫苗&format=jsonl"),
        new("/cite", "cite", "A reference to one article as a file.", "application/x-research-info-systems",
            [new("id", "The article's id."), new("format", "ris or bib.") { Values = ["ris", "bib"] }], null),
        new("/feed.atom", "feed", "A search as an Atom feed.", "application/atom+xml", [Query, .. Filters], "/feed.atom?q=疫苗"),
        new("/opensearch.xml", "opensearch", "Tells a browser how to search here.", "application/opensearchdescription+xml", [], "/opensearch.xml"),
        new("/opensearch/suggest", "opensearch-suggest", "Completions in the form that browsers ask for.", "application/x-suggestions+json",
            [new("q", "The text so far.")], "/opensearch/suggest?q=yimiao", "OpenSearchSuggestions"),
        new("/healthz", "health", "Whether a search can be answered, and over which generation.", Json, [], "/healthz", "Health"),
        new("/healthz/live", "live", "Whether the process answers at all.", "text/plain", [], "/healthz/live"),
        new("/openapi.json", "openapi", "This description for programs (OpenAPI 3.1).", Json, [], "/openapi.json", "OpenApi"),
    ];
}

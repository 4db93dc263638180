using System.Globalization;
using Microsoft.Extensions.Primitives;
using SearchApp.Search;

namespace SearchApp.Web;

/// <summary>A <see cref="SearchRequest"/> and its query string: the only place that knows both.</summary>
/// <remarks>
/// Parameters, in the order written: q, region, about, source, column, person, issuer, number, activity, script (each repeated, a
/// value with - before it left out), from, to, undated, quarantined (1), as-of, synonyms (off), of-place (1), reposts (show), sort, page, size. Defaults are left out;
/// unknown parameters are ignored; odd values are read as the default and reported.
/// </remarks>
public static class SearchUrl
{
    /// <summary>Values of one filter that are read at most.</summary>
    public const int MaxValues = 64;

    /// <summary>Reads a query string.</summary>
    /// <param name="query">Parameters by name, decoded.</param>
    public static SearchUrlReading Read(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var values = new Dictionary<string, StringValues>(query, StringComparer.Ordinal);
        var problems = new List<UrlProblem>();
        bool undated = First(values, "undated") == "1";
        var (from, to) = ReadDates(values, problems);
        var request = new SearchRequest
        {
            Query = First(values, "q"),
            Regions = All(values, "region", problems),
            About = All(values, "about", problems),
            Sources = All(values, FacetNames.Source, problems),
            Columns = All(values, FacetNames.Column, problems),
            People = All(values, FacetNames.Person, problems),
            Issuers = All(values, FacetNames.Issuer, problems),
            Numbers = All(values, FacetNames.Number, problems),
            Activities = All(values, FacetNames.Activity, problems),
            Scripts = All(values, FacetNames.Script, problems),
            From = undated ? null : from,
            To = undated ? null : to,
            Undated = undated,
            Quarantined = First(values, "quarantined") == "1",
            AsOf = ReadDate(First(values, "as-of"), problems).First,
            Synonyms = First(values, "synonyms") != "off",
            OfPlace = First(values, "of-place") == "1",
            Reposts = First(values, "reposts") == "show" ? RepostDisplay.Show : RepostDisplay.Collapse,
            Sort = ReadSort(First(values, "sort"), problems),
            Page = ReadNumber(First(values, "page"), 1, int.MaxValue, 1, UrlProblemKind.BadPage, problems),
            Size = ReadNumber(
                First(values, "size"), 1, SearchRequest.MaxSize, new SearchRequest().Size, UrlProblemKind.BadSize, problems),
        };
        return new SearchUrlReading(request, problems);
    }

    /// <summary>Writes a request as <c>name=value&amp;…</c> without a question mark; empty for the default request.</summary>
    public static string Write(SearchRequest request) =>
        string.Join('&', Pairs(request).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));

    /// <summary>The parameters of a request in the order written, not encoded; none for the default request.</summary>
    public static IReadOnlyList<(string Name, string Value)> Pairs(SearchRequest request)
    {
        var pairs = new List<(string Name, string Value)>();
        Add("q", request.Query);
        foreach (var (name, values) in Filters(request))
        {
            pairs.AddRange(values.Select(value => (name, value)));
        }

        var (from, to) = WrittenDate.Write(request.From, request.To);
        Add("from", from);
        Add("to", to);
        Add("undated", request.Undated ? "1" : "");
        Add("quarantined", request.Quarantined ? "1" : "");
        Add("as-of", request.AsOf is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");
        Add("synonyms", request.Synonyms ? "" : "off");
        Add("of-place", request.OfPlace ? "1" : "");
        Add("reposts", request.Reposts == RepostDisplay.Show ? "show" : "");
        Add("sort", request.Sort == SortOrder.Relevance ? "" : SortName(request.Sort));
        Add("page", request.Page == 1 ? "" : request.Page.ToString(CultureInfo.InvariantCulture));
        Add("size", request.Size == new SearchRequest().Size ? "" : request.Size.ToString(CultureInfo.InvariantCulture));
        return pairs;

        void Add(string name, string value)
        {
            if (value.Length > 0)
            {
                pairs.Add((name, value));
            }
        }
    }

    /// <summary>The filters by value, each with its parameter, in the order written.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<string> Values)> Filters(SearchRequest request) =>
    [
        (FacetNames.Region, request.Regions),
        (FacetNames.About, request.About),
        (FacetNames.Source, request.Sources),
        (FacetNames.Column, request.Columns),
        (FacetNames.Person, request.People),
        (FacetNames.Issuer, request.Issuers),
        (FacetNames.Number, request.Numbers),
        (FacetNames.Activity, request.Activities),
        (FacetNames.Script, request.Scripts),
    ];

    /// <summary>The same search with another selection in one filter, from page 1.</summary>
    /// <param name="request">The search.</param>
    /// <param name="name">The filter's parameter; another changes nothing but the page.</param>
    /// <param name="values">The new selection.</param>
    public static SearchRequest With(SearchRequest request, string name, IReadOnlyList<string> values)
    {
        var first = request with { Page = 1 };
        return name switch
        {
            FacetNames.Region => first with { Regions = values },
            FacetNames.About => first with { About = values },
            FacetNames.Source => first with { Sources = values },
            FacetNames.Column => first with { Columns = values },
            FacetNames.Person => first with { People = values },
            FacetNames.Issuer => first with { Issuers = values },
            FacetNames.Number => first with { Numbers = values },
            FacetNames.Activity => first with { Activities = values },
            FacetNames.Script => first with { Scripts = values },
            _ => first,
        };
    }

    /// <summary>The name of an order in an address: relevance, newest, oldest, added or recent.</summary>
    public static string SortName(SortOrder sort) => sort switch
    {
        SortOrder.Newest => "newest",
        SortOrder.Oldest => "oldest",
        SortOrder.Added => "added",
        SortOrder.Recent => "recent",
        _ => "relevance",
    };

    private static (DateOnly? From, DateOnly? To) ReadDates(
        Dictionary<string, StringValues> values, List<UrlProblem> problems)
    {
        var (first, firstEnd) = ReadDate(First(values, "from"), problems);
        var (lastStart, last) = ReadDate(First(values, "to"), problems);
        if (first is { } a && last is { } b && a > b)
        {
            problems.Add(new UrlProblem(UrlProblemKind.DatesSwapped, $"{First(values, "from")} – {First(values, "to")}"));
            return (lastStart, firstEnd);
        }

        return (first, last);
    }

    private static (DateOnly? First, DateOnly? Last) ReadDate(string text, List<UrlProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, null);
        }

        if (WrittenDate.TryRead(text, out var first, out var last))
        {
            return (first, last);
        }

        problems.Add(new UrlProblem(UrlProblemKind.BadDate, text));
        return (null, null);
    }

    private static SortOrder ReadSort(string text, List<UrlProblem> problems)
    {
        switch (text)
        {
            case "" or "relevance":
                return SortOrder.Relevance;
            case "newest":
                return SortOrder.Newest;
            case "oldest":
                return SortOrder.Oldest;
            case "added":
                return SortOrder.Added;
            case "recent":
                return SortOrder.Recent;
            default:
                problems.Add(new UrlProblem(UrlProblemKind.BadSort, text));
                return SortOrder.Relevance;
        }
    }

    private static int ReadNumber(
        string text, int least, int most, int fallback, UrlProblemKind kind, List<UrlProblem> problems)
    {
        if (text.Length == 0)
        {
            return fallback;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= least && number <= most)
        {
            return number;
        }

        problems.Add(new UrlProblem(kind, text));
        return number > most ? most : fallback;
    }

    private static string First(Dictionary<string, StringValues> values, string name) =>
        values.TryGetValue(name, out var found) && found.Count > 0 ? found[0] ?? "" : "";

    private static List<string> All(Dictionary<string, StringValues> values, string name, List<UrlProblem> problems)
    {
        var list = new List<string>();
        if (!values.TryGetValue(name, out var found))
        {
            return list;
        }

        foreach (string? value in found)
        {
            if (string.IsNullOrWhiteSpace(value) || list.Contains(value, StringComparer.Ordinal))
            {
                continue;
            }

            if (list.Count == MaxValues)
            {
                problems.Add(new UrlProblem(UrlProblemKind.TooManyValues, name));
                break;
            }

            list.Add(value);
        }

        return list;
    }
}

using SearchApp.Analysis;
using SearchApp.Corpus;
using SearchApp.Search.Collecting;
using SearchApp.Search.QueryParsing;

namespace SearchApp.Search;

/// <summary>Thinks of searches that ask for less than one that found nothing.</summary>
internal static class LooserRequests
{
    private const int MostPieces = 8;

    /// <summary>The requests to try, with what each gives up, nearest first; their totals are 0, being unknown yet.</summary>
    /// <param name="request">The search that found nothing.</param>
    /// <param name="words">The chain of the word view.</param>
    public static IEnumerable<LooserReading> Of(SearchRequest request, Analyzer words) => Filters(request)
        .Concat(QueryPieces.LeftOut(request.Query, words).Take(MostPieces)
            .Select(left => Without(LooserKind.Word, "去掉", [left.Piece], request with { Page = 1, Query = left.Others })))
        .Concat(Readings(request));

    /// <summary>A search for what the collection holds of the places and the time that a search names.</summary>
    /// <param name="request">The search that found nothing.</param>
    /// <returns>Null when it names neither.</returns>
    public static SearchRequest? PlaceAndTime(SearchRequest request)
    {
        string named = QueryPieces.PlaceAndTime(request.Query);
        return named.Length == 0 && request.Regions.Count + request.About.Count == 0 && request.From is null && request.To is null
            ? null
            : new SearchRequest
            {
                Query = named,
                Regions = request.Regions,
                About = request.About,
                From = request.From,
                To = request.To,
                Size = request.Size,
                AsOf = request.AsOf,
            };
    }

    private static IEnumerable<LooserReading> Filters(SearchRequest request)
    {
        var first = request with { Page = 1 };
        if (request.Regions.Count > 0)
        {
            yield return Without(LooserKind.Regions, "去掉地区", Labels(request.Regions, RegionName), first with { Regions = [] });
        }

        if (request.About.Count > 0)
        {
            yield return Without(LooserKind.About, "去掉涉及地区", Labels(request.About, RegionName), first with { About = [] });
        }

        if (request.Sources.Count > 0)
        {
            yield return Without(LooserKind.Sources, "去掉来源", Labels(request.Sources, Itself), first with { Sources = [] });
        }

        foreach (var group in ValueGroup.All.Where(group => group.Selected(request).Count > 0))
        {
            yield return Without(group.Looser, $"去掉{group.Label}", Labels(group.Selected(request), Itself), group.Clear(first));
        }

        if (request.From is not null || request.To is not null || request.Undated)
        {
            yield return Without(LooserKind.Dates, "去掉日期条件", [], first with { From = null, To = null, Undated = false });
        }

        if (request.Quarantined)
        {
            yield return Without(LooserKind.Quarantine, "不限于隔离的文章", [], first with { Quarantined = false });
        }
    }

    private static IEnumerable<LooserReading> Readings(SearchRequest request)
    {
        var first = request with { Page = 1 };
        if (Filters(request).Skip(1).Any())
        {
            var bareRequest = new SearchRequest { Query = request.Query, Synonyms = request.Synonyms, OfPlace = request.OfPlace, Size = request.Size, AsOf = request.AsOf };
            yield return Without(LooserKind.AllFilters, "去掉全部筛选条件", [], bareRequest);
        }

        if (!request.OfPlace)
        {
            yield return Without(LooserKind.OfPlace, "地名也由发布于当地、涉及当地的文章满足", [], first with { OfPlace = true });
        }

        if (!request.Synonyms)
        {
            yield return Without(LooserKind.Synonyms, "也查同义词", [], first with { Synonyms = true });
        }

        string bare = BareText(request.Query);
        if (bare.Length > 0)
        {
            if (bare != request.Query.Trim())
            {
                yield return Without(LooserKind.Signs, "去掉引号和其他符号，只查这些词", [], first with { Query = bare });
            }

            yield return Without(
                LooserKind.EveryWord, "不要求每个词都出现，按相关程度排列", [], first with { Query = $"相关({bare})" });
        }
    }

    private static LooserReading Without(LooserKind kind, string words, string[] values, SearchRequest request) =>
        new(kind, values, values.Length == 0 ? words : $"{words}“{string.Join("、", values)}”", request, Total: 0);

    private static string[] Labels(IReadOnlyList<string> values, Func<string, string> label) =>
        [.. values.Select(value => FilterValues.Label(value, label))];

    private static string Itself(string value) => value;

    private static string RegionName(string value) => Regions.Resolve(value)?.ShortName ?? value;

    // The words of a query without its operators; a part to be excluded is no longer asked for.
    private static string BareText(string query) => string.Join(' ', QueryTexts.Wanted(query));
}

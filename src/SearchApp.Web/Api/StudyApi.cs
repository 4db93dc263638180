using System.Globalization;
using SearchApp.Corpus;
using SearchApp.Search;
using SearchApp.Search.Trends;

namespace SearchApp.Web.Api;

/// <summary>The JSON routes for counts: facets, time, comparison.</summary>
internal static class StudyApi
{
    private const int UsualValues = 100;
    private const int MostValues = 1000;

    /// <summary>Adds <c>/api/v1/facets</c>, <c>/api/v1/timeline</c> and <c>/api/v1/compare</c>.</summary>
    public static void MapStudyApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/facets", Facets).WithName("facets");
        routes.MapGet("/api/v1/timeline", Timeline).WithName("timeline");
        routes.MapGet("/api/v1/compare", Compare).WithName("compare");
    }

    private static IResult Facets(HttpContext context, IArticleSearch articles, SearchDay today, string? facet, string? find, string? count)
    {
        var request = today.On(SearchUrl.Read(context.Request.Query).Request) with { Size = 1, Facets = FacetNames.All };
        if (string.IsNullOrEmpty(facet))
        {
            return SearchApi.Answer(() =>
            {
                var response = articles.Search(request, context.RequestAborted);
                return SearchApi.Json(writer => SearchJson.WriteFacets(writer, response.Facets));
            });
        }

        if (!FacetNames.All.Contains(facet, StringComparer.Ordinal))
        {
            return ApiProblems.Of(
                StatusCodes.Status400BadRequest, "unknown-facet", $"There is no facet '{facet}'; take one of {string.Join(", ", FacetNames.All)}.");
        }

        int most = int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int asked) && asked > 0
            ? Math.Min(asked, MostValues)
            : UsualValues;
        return SearchApi.Answer(() =>
        {
            var values = articles.FindFacetValues(request, facet, find ?? "", most, context.RequestAborted);
            return SearchApi.Json(writer => SearchJson.WriteFacets(writer, [new Facet(facet, values)]));
        });
    }

    private static IResult Timeline(HttpContext context, IArticleSearch articles, SearchDay today)
    {
        var query = context.Request.Query;
        var search = today.On(SearchUrl.Read(query).Request);
        var request = StudyUrl.ReadTrend(query, search) with { ByProvince = query["provinces"] == "1" };
        return StudyUrl.PhraseCount(query) > TrendRequest.MaxQueries
            ? ApiProblems.Of(StatusCodes.Status400BadRequest, "too-many-phrases", $"At most {TrendRequest.MaxQueries} phrases are followed; leave some out.")
            : SearchApi.Answer(() =>
            {
                var response = articles.Trend(request.Queries.Count > 0 ? request : request with { Queries = [""] }, context.RequestAborted);
                return SearchApi.Json(writer => TrendJson.Write(writer, response));
            });
    }

    private static IResult Compare(HttpContext context, IArticleSearch articles, SearchDay today)
    {
        var request = today.On(SearchUrl.Read(context.Request.Query).Request);
        int known = request.Regions.Select(Regions.Resolve).OfType<Region>().Distinct().Count();
        return known is < ComparisonRequest.MinRegions or > ComparisonRequest.MaxRegions
            ? ApiProblems.Of(
                StatusCodes.Status400BadRequest, "region-count",
                $"Give {ComparisonRequest.MinRegions} to {ComparisonRequest.MaxRegions} known regions as region=440000&region=500000; {known} were known.")
            : SearchApi.Answer(() =>
            {
                var response = articles.Compare(new ComparisonRequest { Regions = request.Regions, Filters = request }, context.RequestAborted);
                return SearchApi.Json(writer => TrendJson.Write(writer, response));
            });
    }
}

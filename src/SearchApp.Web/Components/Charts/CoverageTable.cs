using System.Globalization;
using SearchApp.Search;

namespace SearchApp.Web.Components.Charts;

/// <summary>How many articles a province has in each period.</summary>
/// <param name="Periods">What a date field takes, ascending: years, or the months of one year.</param>
/// <param name="Rows">A row a province.</param>
internal sealed record CoverageTable(IReadOnlyList<string> Periods, IReadOnlyList<CoverageRow> Rows)
{
    private const int MostYears = 40;

    /// <summary>Asks for each province in turn; a search costs less than a millisecond for most.</summary>
    /// <param name="articles">Whom to ask.</param>
    /// <param name="year">The year whose months are counted (2021), or null for all years.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static CoverageTable Of(IArticleSearch articles, string? year, CancellationToken cancellationToken)
    {
        var overview = articles.Overview;
        var periods = year is null
            ? Years([.. overview.ByYear.Where(y => y.Value != SearchRequest.UnknownValue).Select(y => y.Value)])
            : Enumerable.Range(1, 12).Select(m => $"{year}-{m:D2}").ToList();
        var rows = new List<CoverageRow>();
        foreach (var province in overview.ByProvince)
        {
            var request = new SearchRequest { Regions = [province.Value], Size = 1 };
            var facets = articles.Search(request, cancellationToken).Facets;
            var counts = (facets.FirstOrDefault(f => f.Name == (year is null ? "year" : "month"))?.Values ?? [])
                .ToDictionary(v => v.Value, v => v.Count, StringComparer.Ordinal);
            long undated = counts.GetValueOrDefault(SearchRequest.UnknownValue);
            rows.Add(new CoverageRow(
                province.Value, province.Label, [.. periods.Select(p => counts.GetValueOrDefault(p))], undated));
        }

        return new CoverageTable(periods, rows);
    }

    // The years between that hold nothing too, since a gap is what one looks for here; not those that one wrong year spans.
    private static List<string> Years(List<string> held)
    {
        if (held.Count == 0)
        {
            return held;
        }

        int first = int.Parse(held[0], CultureInfo.InvariantCulture);
        int count = int.Parse(held[^1], CultureInfo.InvariantCulture) - first + 1;
        return count > MostYears ? held : [.. Enumerable.Range(first, count).Select(year => year.ToString("D4", CultureInfo.InvariantCulture))];
    }
}

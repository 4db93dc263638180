using SearchApp.Search;
using SearchApp.Web.Components.Charts;

namespace SearchApp.Web.Components.Pages;

/// <summary>Where and when the collection is thick or thin: provinces by years, or by the months of one year.</summary>
public sealed partial class CoveragePage
{
    private string? Year { get; set; }

    private CoverageTable? Table { get; set; }

    private long Most { get; set; }

    private string Heading => Year is null ? Ui.Coverage : $"{Ui.Coverage} {Ui.Date(Year)}";

    private protected override void Ask()
    {
        var query = Parameters;
        Year = query.TryGetValue("year", out var year) && year[0] is { Length: 4 } text && text.All(char.IsAsciiDigit) ? text : null;
        Table = CoverageTable.Of(Articles, Year, Cancelled);
        Most = Math.Max(1, Table.Rows.SelectMany(r => r.Counts).DefaultIfEmpty(1).Max());
    }

    /// <summary>By the logarithm, as the map of tiles.</summary>
    private string? Shade(long count) => count <= 0 ? null
        : Most == 1 ? "heat-2" : $"heat-{1 + (int)Math.Round(2 * Math.Log(count) / Math.Log(Most))}";

    private static SearchRequest In(string region, string period)
    {
        _ = WrittenDate.TryRead(period, out var first, out var last);
        return new SearchRequest { Regions = [region], From = first, To = last };
    }
}

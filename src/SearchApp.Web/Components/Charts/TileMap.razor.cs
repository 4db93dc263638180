using System.Globalization;
using Microsoft.AspNetCore.Components;
using SearchApp.Corpus;
using SearchApp.Search;

namespace SearchApp.Web.Components.Charts;

/// <summary>The 34 provinces as squares shaded by count; each with matches is a link. The list beside it says the same.</summary>
public sealed partial class TileMap
{
    private const int Shades = 5;

    /// <summary>Counts by province code.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<FacetValue> Values { get; set; }

    /// <summary>The search that a province stands for.</summary>
    [Parameter, EditorRequired]
    public required Func<string, SearchRequest> Request { get; set; }

    private long Total => Math.Max(1, Values.Sum(v => v.Count));

    private long Most => Math.Max(1, Provinces.Max(v => v.Count));

    private long Least => Math.Max(1, Provinces.Where(v => v.Count > 0).Select(v => v.Count).DefaultIfEmpty(1).Min());

    private IEnumerable<FacetValue> Provinces => Values.Where(v => v.Value != SearchRequest.UnknownValue).DefaultIfEmpty(new FacetValue("", "", 0, false, null));

    /// <summary>1 to 5 from the least to the most, by the logarithm, because one province often has a hundred times what another has.</summary>
    private int Shade(long count) =>
        count <= 0 ? 1 : Most == Least ? 3 : 1 + (int)Math.Round((Shades - 1) * Math.Log((double)count / Least) / Math.Log((double)Most / Least));

    // Begins with what stands in the tile, so that who sees it can say it.
    private string Label(FacetValue value)
    {
        string label = Ui.Label(FacetNames.Region, value);
        string tile = Name(value.Value);
        string share = (100.0 * value.Count / Total).ToString("0.#", CultureInfo.InvariantCulture);
        string name = label.StartsWith(tile, StringComparison.Ordinal) ? "" : label + Ui.Reading.Comma;
        return $"{tile} {Short(value.Count)}{Ui.Colon}{name}{Ui.Articles(value.Count)}{Ui.Reading.Comma}{share}%";
    }

    private string Name(string code) => Ui.TileNaming(code, Regions.Find(code)!.ShortName);

    private static string Short(long count) => count switch
    {
        >= 10_000 => (count / 1000.0).ToString("0k", CultureInfo.InvariantCulture),
        _ => count.ToString(CultureInfo.InvariantCulture),
    };
}

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

    private long Most => Math.Max(1, Values.Max(v => v.Count));

    /// <summary>1 to 5 by the logarithm, because one province often has a hundred times what another has.</summary>
    private int Shade(long count) =>
        count <= 0 ? 1 : Most == 1 ? 3 : 1 + (int)Math.Round((Shades - 1) * Math.Log(count) / Math.Log(Most));

    private string Label(FacetValue value) =>
        $"{Ui.Label(FacetNames.Region, value)}{Ui.Colon}{Ui.Articles(value.Count)}（{(100.0 * value.Count / Total).ToString("0.#", CultureInfo.InvariantCulture)}%）";

    private string Name(string code) => Ui.TileNaming(code, Regions.Find(code)!.ShortName);

    private static string Short(long count) => count switch
    {
        >= 10_000 => (count / 1000.0).ToString("0k", CultureInfo.InvariantCulture),
        _ => count.ToString(CultureInfo.InvariantCulture),
    };
}

using SearchApp.Corpus;

namespace SearchApp.Search.Collecting;

/// <summary>Regions as a tree: provinces, their cities, and so on.</summary>
internal static class RegionTree
{
    /// <summary>Lists the regions that have articles, and all chosen ones with those above them.</summary>
    /// <param name="counts">Articles by code, with all below.</param>
    /// <param name="unknown">Articles without a region.</param>
    /// <param name="selected">What is chosen, as codes.</param>
    public static IReadOnlyList<FacetValue> Build(Dictionary<string, long> counts, long unknown, FilterValues selected)
    {
        foreach (string code in selected.Wanted.Concat(selected.Unwanted).SelectMany(Regions.WithAncestors).Select(region => region.Code))
        {
            counts.TryAdd(code, 0);
        }

        var byParent = counts.Keys.ToLookup(code => Regions.Find(code)?.ParentCode ?? "", StringComparer.Ordinal);
        return [.. Level("", byParent, counts, selected), FacetOrder.Unknown(unknown, selected)];
    }

    private static List<FacetValue> Level(
        string parent, ILookup<string, string> byParent, Dictionary<string, long> counts, FilterValues selected)
    {
        var level = new List<FacetValue>();
        foreach (string code in byParent[parent])
        {
            FacetValue[] children = [.. Level(code, byParent, counts, selected)];
            string label = Regions.Find(code)?.ShortName ?? code;
            level.Add(FacetOrder.Value(code, label, counts[code], selected, children.Length == 0 ? null : children));
        }

        level.Sort(FacetOrder.Compare);
        return level;
    }
}

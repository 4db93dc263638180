namespace SearchApp.Search.Collecting;

/// <summary>The values of a facet without levels: sources, people.</summary>
internal static class PlainValues
{
    /// <summary>Lists the values with most articles, and all chosen ones.</summary>
    /// <param name="slots">The values.</param>
    /// <param name="counts">Articles by slot.</param>
    /// <param name="selected">What is chosen; stays in the list with 0.</param>
    /// <param name="most">How many values at most, the unknown one apart.</param>
    public static IReadOnlyList<FacetValue> Build(ValueSlots slots, int[] counts, FilterValues selected, int most)
    {
        var chosen = selected.Wanted.Concat(selected.Unwanted).Where(value => value != SearchRequest.UnknownValue)
            .Distinct(StringComparer.Ordinal).ToList();
        var values = chosen.Select(value => Value(value, slots.Find(value) is >= 0 and var slot ? counts[slot] : 0, selected)).ToList();
        int least = Least(counts, most);
        for (int slot = 1; slot < counts.Length; slot++)
        {
            if (counts[slot] >= least && !chosen.Contains(slots.Value(slot)))
            {
                values.Add(Value(slots.Value(slot), counts[slot], selected));
            }
        }

        values.Sort(FacetOrder.Compare);
        return [.. values.Take(most), FacetOrder.Unknown(counts[ValueSlots.Unknown], selected)];
    }

    // What a value must have to be among the most: others need neither be named nor put in order.
    private static int Least(int[] counts, int most)
    {
        if (counts.Length <= most)
        {
            return 1;
        }

        int[] sorted = counts[1..];
        Array.Sort(sorted);
        return sorted.Length > most ? Math.Max(1, sorted[^most]) : 1;
    }

    private static FacetValue Value(string value, long count, FilterValues selected) => FacetOrder.Value(value, value switch
    {
        "hans" => "简体",
        "hant" => "繁体",
        "mixed" => "简繁混排",
        _ => value,
    }, count, selected);
}

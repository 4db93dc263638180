namespace SearchApp.Search.Collecting;

/// <summary>The values of one group of filters, wanted and unwanted ones apart.</summary>
internal sealed class FilterValues
{
    private FilterValues(IReadOnlyList<string> wanted, IReadOnlyList<string> unwanted)
    {
        Wanted = wanted;
        Unwanted = unwanted;
    }

    /// <summary>Any of these must be there; none means no condition.</summary>
    public IReadOnlyList<string> Wanted { get; }

    /// <summary>None of these may be there.</summary>
    public IReadOnlyList<string> Unwanted { get; }

    /// <summary>Sorts the values of a request.</summary>
    /// <param name="values">Unwanted ones begin with <see cref="SearchRequest.ExclusionSign"/>.</param>
    public static FilterValues Of(IReadOnlyList<string> values) => new(
        [.. values.Where(value => !IsUnwanted(value))],
        [.. values.Where(IsUnwanted).Select(value => value[1..])]);

    /// <summary>Whether a value of a request is to be left out.</summary>
    public static bool IsUnwanted(string value) => value.Length > 1 && value[0] == SearchRequest.ExclusionSign;

    /// <summary>A value as people read it in a list of filters (不含新华社).</summary>
    /// <param name="value">Of a request.</param>
    /// <param name="label">What the bare value is called.</param>
    public static string Label(string value, Func<string, string> label) =>
        IsUnwanted(value) ? $"不含{label(value[1..])}" : label(value);
}

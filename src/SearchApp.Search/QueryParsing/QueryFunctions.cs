using System.Globalization;

namespace SearchApp.Search.QueryParsing;

/// <summary>The functions by name.</summary>
internal static class QueryFunctions
{
    private static readonly Dictionary<string, QueryFunction> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["相关"] = QueryFunction.Related,
        ["相關"] = QueryFunction.Related,
        ["related"] = QueryFunction.Related,
        ["同句"] = QueryFunction.Sentence,
        ["sentence"] = QueryFunction.Sentence,
        ["同段"] = QueryFunction.Paragraph,
        ["paragraph"] = QueryFunction.Paragraph,
    };

    /// <summary>Reads a function name, such as 相关 or 至少2.</summary>
    /// <param name="name">The name without its bracket.</param>
    /// <param name="function">Which it is.</param>
    /// <param name="count">The number in 至少N, at least 1; else 0.</param>
    public static bool TryFind(string name, out QueryFunction function, out int count)
    {
        count = 0;
        if (ByName.TryGetValue(name, out function))
        {
            return true;
        }

        function = QueryFunction.AtLeast;
        foreach (string start in (ReadOnlySpan<string>)["至少", "atleast"])
        {
            if (name.StartsWith(start, StringComparison.OrdinalIgnoreCase) &&
                int.TryParse(name.AsSpan(start.Length), NumberStyles.None, CultureInfo.InvariantCulture, out count))
            {
                return count > 0;
            }
        }

        return false;
    }
}

using System.Globalization;
using Microsoft.Extensions.Primitives;
using SearchApp.Search;

namespace SearchApp.Web.Receipts;

/// <summary>What the address of a receipt says beyond its search: index, found, time.</summary>
internal static class ReceiptUrl
{
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ssZ";

    /// <summary>The record in an address; null where it is not whole.</summary>
    /// <param name="query">Parameters by name, decoded.</param>
    public static RecordedResult? Read(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var values = new Dictionary<string, StringValues>(query, StringComparer.Ordinal);
        return values.TryGetValue("index", out var index) && !string.IsNullOrEmpty(index[0])
            && values.TryGetValue("found", out var found)
            && long.TryParse(found[0], NumberStyles.None, CultureInfo.InvariantCulture, out long total)
            && values.TryGetValue("time", out var written)
            && DateTimeOffset.TryParseExact(
                written[0], TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? new RecordedResult(index[0]!, total, time)
            : null;
    }

    /// <summary>A search with its record as <c>name=value&amp;…</c>; page and size are left out.</summary>
    public static string Write(SearchRequest request, RecordedResult result)
    {
        string search = SearchUrl.Write(request with { Page = 1, Size = new SearchRequest().Size });
        string record = string.Create(
            CultureInfo.InvariantCulture, $"index={Uri.EscapeDataString(result.Generation)}&found={result.Total}&time={Written(result.Time)}");
        return search.Length == 0 ? record : $"{search}&{record}";
    }

    /// <summary>A time as receipts write it, to the second.</summary>
    public static string Written(DateTimeOffset time) => time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);
}

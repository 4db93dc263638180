using System.Globalization;

namespace SearchApp.Search.Collecting;

/// <summary>Years, months and days in order of time.</summary>
internal static class TimeValues
{
    /// <summary>Lists years or months.</summary>
    /// <param name="periods">Articles by yyyy or yyyyMM, in any order.</param>
    /// <param name="undated">Articles without a year.</param>
    /// <param name="request">What is selected.</param>
    public static IReadOnlyList<FacetValue> Build(
        Dictionary<string, long> periods, long undated, SearchRequest request)
    {
        var values = new List<FacetValue>(periods.Count + 1);
        foreach (var (period, count) in periods)
        {
            values.Add(Period(period, count, request));
        }

        values.Sort(static (a, b) => string.CompareOrdinal(a.Value, b.Value));
        values.Add(FacetOrder.Undated(undated, request));
        return values;
    }

    /// <summary>Lists the days of the months between the first and last day asked for; all days when none is.</summary>
    /// <param name="counts">Articles by year × 10000 + month × 100 + day.</param>
    /// <param name="request">What is selected.</param>
    public static IReadOnlyList<FacetValue> Days(IReadOnlyDictionary<int, int> counts, SearchRequest request)
    {
        int first = request.From is { } from ? Number(from) / 100 : 0;
        int last = request.To is { } to ? Number(to) / 100 : int.MaxValue;
        var days = counts.Where(day => day.Key % 100 != 0 && day.Key / 100 >= first && day.Key / 100 <= last).OrderBy(day => day.Key)
            .Select(day => Day(new DateOnly(day.Key / 10000, day.Key / 100 % 100, day.Key % 100), day.Value, request));
        return [.. days, FacetOrder.Undated(counts.GetValueOrDefault(0), request)];
    }

    private static FacetValue Day(DateOnly day, long count, SearchRequest request) => new(
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"{day.Year}年{day.Month}月{day.Day}日", count,
        IsSelected(request, day, day), Children: null);

    private static FacetValue Period(string period, long count, SearchRequest request)
    {
        int year = int.Parse(period.AsSpan(0, 4), CultureInfo.InvariantCulture);
        if (period.Length == 4)
        {
            bool isYear = IsSelected(request, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            return new FacetValue(period, $"{year}年", count, isYear, Children: null);
        }

        int month = int.Parse(period.AsSpan(4), CultureInfo.InvariantCulture);
        bool isMonth = IsSelected(request, new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
        return new FacetValue($"{period[..4]}-{period[4..]}", $"{year}年{month}月", count, isMonth, Children: null);
    }

    private static bool IsSelected(SearchRequest request, DateOnly first, DateOnly last) =>
        !request.Undated && request.From == first && request.To == last;

    private static int Number(DateOnly day) => (day.Year * 10000) + (day.Month * 100) + day.Day;
}

namespace SearchApp.Search;

/// <summary>A range of calendar days, both ends inclusive, that also judges dates of which the day or month is unknown.</summary>
/// <param name="From">First day, or null for no lower bound.</param>
/// <param name="To">Last day, or null for no upper bound.</param>
internal readonly record struct DayRange(DateOnly? From, DateOnly? To)
{
    private readonly int _first = From is { } from ? Number(from.Year, from.Month, from.Day) : 0;
    private readonly int _last = To is { } to ? Number(to.Year, to.Month, to.Day) : int.MaxValue;

    /// <summary>Whether a day, or the whole of a month or year, lies in the range.</summary>
    /// <param name="day">Year × 10000 + month × 100 + day, with 0 for an unknown month or day.</param>
    public bool Contains(int day)
    {
        int year = day / 10000;
        int month = day / 100 % 100;
        if (day % 100 != 0)
        {
            return day >= _first && day <= _last;
        }

        int first = Number(year, month == 0 ? 1 : month, 1);
        int lastMonth = month == 0 ? 12 : month;
        int last = Number(year, lastMonth, DateTime.DaysInMonth(year, lastMonth));
        return first >= _first && last <= _last;
    }

    private static int Number(int year, int month, int day) => (year * 10000) + (month * 100) + day;
}

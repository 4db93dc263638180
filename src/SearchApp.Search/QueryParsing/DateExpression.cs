using System.Globalization;
using SearchApp.Analysis;

namespace SearchApp.Search.QueryParsing;

/// <summary>Reads the dates of a query: 2021, 2021-06, 2021年6月1日, 2021-03..2021-06, 近30天.</summary>
internal static class DateExpression
{
    private static readonly string[] Separators = ["年-./", "月-./", "日"];

    /// <summary>Reads a day or a range of days.</summary>
    /// <param name="value">The text behind 日期:.</param>
    /// <param name="asOf">The day that 近30天 counts back from, or null.</param>
    /// <param name="range">The days meant, both ends inclusive.</param>
    /// <param name="reversed">Whether the ends had to be exchanged.</param>
    /// <returns>Ok, or what is wrong.</returns>
    public static DateReading TryRead(string value, DateOnly? asOf, out DayRange range, out bool reversed)
    {
        range = new DayRange(null, null);
        reversed = false;
        string text = Folding.Fold(value).Trim();
        if (text.StartsWith('近'))
        {
            return ReadRecent(text.AsSpan(1), asOf, out range);
        }

        string[] ends = text.Split(["..", "~", "至", "到"], StringSplitOptions.TrimEntries);
        if (ends.Length > 2)
        {
            return DateReading.Unknown;
        }

        (DateOnly First, DateOnly Last)? from = ReadPeriod(ends[0]);
        var to = ends.Length == 1 ? from : ReadPeriod(ends[1]);
        if ((from is null && ends[0].Length > 0) || (to is null && ends[^1].Length > 0) || (from is null && to is null))
        {
            return DateReading.Unknown;
        }

        reversed = from?.First > to?.Last;
        range = reversed ? new DayRange(to?.First, from?.Last) : new DayRange(from?.First, to?.Last);
        return DateReading.Ok;
    }

    private static DateReading ReadRecent(ReadOnlySpan<char> text, DateOnly? asOf, out DayRange range)
    {
        range = new DayRange(null, null);
        int digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 4)
        {
            return DateReading.Unknown;
        }

        if (asOf is not { } today)
        {
            return DateReading.NoToday;
        }

        int count = int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        DateOnly? first = text[digits..] switch
        {
            "年" => today.AddYears(-Math.Min(count, today.Year - 1)),
            "个月" or "月" => today.AddMonths(-Math.Min(count, (today.Year - 1) * 12)),
            "周" or "星期" => today.AddDays(-Math.Min(count * 7, today.DayNumber)),
            "天" or "日" => today.AddDays(-Math.Min(count, today.DayNumber)),
            _ => null,
        };
        if (first is null)
        {
            return DateReading.Unknown;
        }

        range = new DayRange(first < today ? first.Value.AddDays(1) : today, today);
        return DateReading.Ok;
    }

    private static (DateOnly First, DateOnly Last)? ReadPeriod(string text)
    {
        if (ReadNumbers(text) is not { } numbers)
        {
            return null;
        }

        var (year, month, day) = numbers;
        if (year is < 1 or > 9999 || month is < 0 or > 12 || (day > 0 && (month == 0 || day > DateTime.DaysInMonth(year, month))))
        {
            return null;
        }

        return (month, day) switch
        {
            (0, _) => (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
            (_, 0) => (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month))),
            _ => (new DateOnly(year, month, day), new DateOnly(year, month, day)),
        };
    }

    // 2021, 202106, 20210601, 2021-6-1, 2021年6月1日: numbers with at most one separator behind each.
    private static (int Year, int Month, int Day)? ReadNumbers(ReadOnlySpan<char> text)
    {
        bool compact = text.Length is 6 or 8 && !text.ContainsAnyExceptInRange('0', '9');
        Span<int> numbers = [0, 0, 0];
        int at = 0;
        for (int part = 0; part < numbers.Length && at < text.Length; part++)
        {
            int digits = text[at..].IndexOfAnyExceptInRange('0', '9');
            digits = digits < 0 ? text.Length - at : digits;
            digits = compact ? (part == 0 ? 4 : 2) : digits;
            if (part == 0 ? digits != 4 : digits is < 1 or > 2)
            {
                return null;
            }

            numbers[part] = int.Parse(text.Slice(at, digits), NumberStyles.None, CultureInfo.InvariantCulture);
            at += digits;
            if (numbers[part] == 0 || (at < text.Length && !compact && !Separators[part].Contains(text[at])))
            {
                return null;
            }

            at += compact || at == text.Length ? 0 : 1;
        }

        bool danglingSeparator = at > 0 && text[^1] is '-' or '.' or '/';
        return at < text.Length || at == 0 || danglingSeparator ? null : (numbers[0], numbers[1], numbers[2]);
    }
}

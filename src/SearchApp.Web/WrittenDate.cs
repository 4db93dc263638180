using System.Globalization;

namespace SearchApp.Web;

/// <summary>Dates as people type them: 2021, 2021-04, 2021/4, 2021-4-7, 20210407, 2021年4月7日; full-width digits too.</summary>
public static class WrittenDate
{
    /// <summary>Reads a year, a month or a day as the first and last day it covers.</summary>
    /// <returns>False when the text is none of these, or no such day exists.</returns>
    public static bool TryRead(string text, out DateOnly first, out DateOnly last)
    {
        first = last = default;
        Span<int> parts = stackalloc int[3];
        int count = Split(text, parts);
        if (count == 1 && parts[0] is >= 10000101 and <= 99991231)
        {
            (parts[0], parts[1], parts[2]) = (parts[0] / 10000, parts[0] / 100 % 100, parts[0] % 100);
            count = 3;
        }

        if (count == 0 || parts[0] is < 1000 or > 9999 || (count > 1 && parts[1] is < 1 or > 12))
        {
            return false;
        }

        int days = count > 1 ? DateTime.DaysInMonth(parts[0], parts[1]) : 0;
        if (count == 3 && (parts[2] < 1 || parts[2] > days))
        {
            return false;
        }

        (first, last) = count switch
        {
            1 => (new DateOnly(parts[0], 1, 1), new DateOnly(parts[0], 12, 31)),
            2 => (new DateOnly(parts[0], parts[1], 1), new DateOnly(parts[0], parts[1], days)),
            _ => (new DateOnly(parts[0], parts[1], parts[2]), new DateOnly(parts[0], parts[1], parts[2])),
        };
        return true;
    }

    /// <summary>The two ends of a stretch of days, as short as <see cref="TryRead"/> reads them back, and in one unit: years, months or days.</summary>
    /// <returns>An empty text for an end that is open.</returns>
    public static (string First, string Last) Write(DateOnly? first, DateOnly? last)
    {
        bool months = first is not { Day: > 1 } && (last is not { } end || end.Day == DateTime.DaysInMonth(end.Year, end.Month));
        bool years = months && first is not { Month: > 1 } && last is not { Month: < 12 };
        Func<DateOnly, string> write = years ? Year : months ? Month : Day;
        return (first is { } from ? write(from) : "", last is { } to ? write(to) : "");
    }

    private static string Year(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Numbers between separators; 0 when something else stands in the text or there are more than three.</summary>
    private static int Split(string text, Span<int> parts)
    {
        int count = 0;
        bool inNumber = false;
        foreach (char c in text)
        {
            int digit = c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;
            if (digit < 0)
            {
                if (!"-/.年月日号－／．\u3000 ".Contains(c, StringComparison.Ordinal))
                {
                    return 0;
                }

                inNumber = false;
                continue;
            }

            if (!inNumber)
            {
                if (count == parts.Length)
                {
                    return 0;
                }

                parts[count++] = 0;
                inNumber = true;
            }

            if (parts[count - 1] > 99_999_999)
            {
                return 0;
            }

            parts[count - 1] = (parts[count - 1] * 10) + digit;
        }

        return count;
    }
}

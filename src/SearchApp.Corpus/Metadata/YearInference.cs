using System.Globalization;

namespace SearchApp.Corpus.Metadata;

/// <summary>Concludes the year of a date that states only month and day, from what the page itself says.</summary>
/// <remarks>In this order: the address, the file's path, a session that is numbered, the day of the week. Where a weekday is stated it must agree.</remarks>
internal static class YearInference
{
    // 第十三届全国人民代表大会第一次会议: 2018; a term is five years, one session a year.
    private const int KnownTerm = 13;
    private const int KnownYear = 2018;
    private const int YearsOfTerm = 5;
    private const string Weekdays = "日一二三四五六";
    private const string Numerals = "一二三四五六七八九";

    private static readonly string[] Bodies = ["全国人大", "全国人民代表大会", "全国政协", "全国委员会"];

    /// <summary>The date with its year and the reason, or the date as it was.</summary>
    /// <param name="date">A date whose month and day are known, without a year.</param>
    /// <param name="address">The page's address, or null.</param>
    /// <param name="path">Path below the source.</param>
    /// <param name="folded">The page's text, folded.</param>
    public static PublicationDate Complete(PublicationDate date, string? address, string path, string folded)
    {
        if (date.Year is not null || date is not { Month: { } month, Day: { } day })
        {
            return date;
        }

        int? weekday = WeekdayOf(folded, month, day);
        foreach ((int? year, string reason) in Candidates(address, path, folded, month, day))
        {
            if (year is { } candidate && IsPossible(candidate, month, day, weekday))
            {
                return With(date, candidate, reason);
            }
        }

        return weekday is { } known && ByWeekday(folded, month, day, known) is { } only
            ? With(date, only, string.Create(CultureInfo.InvariantCulture, $"星期{Weekdays[known]} and the years that the text names"))
            : date;
    }

    /// <summary>A date with a year that was concluded.</summary>
    /// <param name="date">The date without it.</param>
    /// <param name="year">The year.</param>
    /// <param name="reason">What it was concluded from.</param>
    public static PublicationDate With(PublicationDate date, int year, string reason) =>
        date with { Year = year, Confidence = Confidence.Likely, Inferred = true, Evidence = date.Evidence + PublicationDate.YearFrom + reason };

    /// <summary>Whether a year has that day, and on that weekday if one is stated.</summary>
    public static bool IsPossible(int year, int month, int day, int? weekday) =>
        day <= DateTime.DaysInMonth(year, month) && (weekday is null || (int)new DateOnly(year, month, day).DayOfWeek == weekday);

    private static IEnumerable<(int? Year, string Reason)> Candidates(string? address, string path, string folded, int month, int day)
    {
        yield return (Agreeing(DateInAddress.Find(address), month, day), $"the address {address}");
        yield return (Agreeing(DateInAddress.Find("/" + path), month, day), $"the path {path}");
        (int year, string words) = Session(folded);
        yield return (year == 0 ? null : year, words);
    }

    private static int? Agreeing(PublicationDate found, int month, int day) =>
        found.Month == month && (found.Day is null || found.Day == day) ? found.Year : null;

    // The latest session that the text numbers: an article of that year speaks of it.
    private static (int Year, string Words) Session(string folded)
    {
        (int Year, string Words) latest = (0, "");
        for (int at = folded.IndexOf('届', StringComparison.Ordinal); at >= 0; at = folded.IndexOf('届', at + 1))
        {
            int end = folded.IndexOf("次会议", at, Math.Min(folded.Length - at, 24), StringComparison.Ordinal);
            int start = at;
            int term = end < 0 ? 0 : NumberBefore(folded, ref start);
            int session = end < 0 ? 0 : NumberBefore(folded, ref end);
            if (term is < 5 or > 20 || session is < 1 or > YearsOfTerm || end < at)
            {
                continue;
            }

            int from = Math.Max(0, start - 10);
            bool isNational = Array.Exists(Bodies, body => folded.AsSpan(from, end - from).Contains(body, StringComparison.Ordinal))
                && !folded.AsSpan(from, end - from).Contains("常", StringComparison.Ordinal);
            int year = KnownYear + ((term - KnownTerm) * YearsOfTerm) + session - 1;
            if (isNational && year > latest.Year)
            {
                latest = (year, folded[start..(end + 4)]);
            }
        }

        return latest;
    }

    // A numeral up to 99 that ends at a place, moved to its beginning.
    private static int NumberBefore(string folded, ref int at)
    {
        int end = at;
        while (at > 0 && (folded[at - 1] == '十' || Numerals.Contains(folded[at - 1], StringComparison.Ordinal)))
        {
            at--;
        }

        ReadOnlySpan<char> written = folded.AsSpan(at, end - at);
        int ten = written.IndexOf('十');
        int ones = written.IsEmpty || written[^1] == '十' ? 0 : Numerals.IndexOf(written[^1], StringComparison.Ordinal) + 1;
        return ten < 0 ? ones : ((ten == 0 ? 1 : Numerals.IndexOf(written[0], StringComparison.Ordinal) + 1) * 10) + ones;
    }

    // 4月7日(星期三), 4月7日 周三: 0 for Sunday.
    private static int? WeekdayOf(string folded, int month, int day)
    {
        string written = string.Create(CultureInfo.InvariantCulture, $"{month}月{day}日");
        for (int at = folded.IndexOf(written, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(written, at + 1, StringComparison.Ordinal))
        {
            ReadOnlySpan<char> behind = folded.AsSpan(at + written.Length).TrimStart(" (,");
            behind = behind.StartsWith("星期") ? behind[2..] : behind.StartsWith("周") ? behind[1..] : default;
            int weekday = behind.IsEmpty ? -1 : behind[0] == '天' ? 0 : Weekdays.IndexOf(behind[0], StringComparison.Ordinal);
            if (weekday >= 0)
            {
                return weekday;
            }
        }

        return null;
    }

    // The only year, of the last one that the text names and the next, in which the day falls on the weekday.
    private static int? ByWeekday(string folded, int month, int day, int weekday)
    {
        int last = 0;
        for (int at = folded.IndexOf('年', StringComparison.Ordinal); at >= 0; at = folded.IndexOf('年', at + 1))
        {
            bool isYear = at >= 4 && int.TryParse(folded.AsSpan(at - 4, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1949 and <= 2099;
            last = isYear ? Math.Max(last, int.Parse(folded.AsSpan(at - 4, 4), CultureInfo.InvariantCulture)) : last;
        }

        int[] possible = last == 0 ? [] : [.. new[] { last, last + 1 }.Where(year => IsPossible(year, month, day, weekday))];
        return possible.Length == 1 ? possible[0] : null;
    }
}

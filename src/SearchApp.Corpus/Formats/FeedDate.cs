using System.Globalization;

namespace SearchApp.Corpus.Formats;

/// <summary>Writes the dates of feeds (RFC 822: Tue, 01 Jun 2021 08:15:05 +0800) as years, months and days.</summary>
internal static class FeedDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The calendar day and time as printed, in the zone they are printed in; other forms unchanged.</summary>
    public static string Plain(string date)
    {
        string[] parts = date.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        int month = Array.FindIndex(parts, part => part.Length >= 3 && Months.Contains(part[..3].ToLowerInvariant()));
        if (month < 1 || month + 1 >= parts.Length || !int.TryParse(parts[month - 1], NumberStyles.None, CultureInfo.InvariantCulture, out int day)
            || !int.TryParse(parts[month + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int year))
        {
            return date;
        }

        int number = Array.IndexOf(Months, parts[month][..3].ToLowerInvariant()) + 1;
        string time = month + 2 < parts.Length && parts[month + 2].Contains(':', StringComparison.Ordinal) ? " " + parts[month + 2] : "";
        return string.Create(CultureInfo.InvariantCulture, $"{(year < 100 ? 2000 + year : year):D4}-{number:D2}-{day:D2}{time}");
    }
}

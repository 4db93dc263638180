using System.Globalization;
using SearchApp.Corpus;

namespace SearchApp.Search.Tests.Support;

/// <summary>Articles for tests.</summary>
internal static class Some
{
    private static int Count;

    public static Article Article(
        string title = "", string body = "", string? date = null, string? region = null, string? source = null,
        string[]? about = null, bool quarantined = false, string? id = null) => new()
        {
            Id = new ArticleId(id ?? "a" + Interlocked.Increment(ref Count).ToString(CultureInfo.InvariantCulture)),
            Title = title,
            Paragraphs = body.Split('\n'),
            Published = Date(date),
            Region = Region(region),
            About = [.. (about ?? []).Select(Region)],
            Source = source,
            Quarantined = quarantined,
        };

    private static RegionAttribution Region(string? code) =>
        code is null ? RegionAttribution.Unknown : new RegionAttribution(code, Confidence.Certain, "测试");

    private static PublicationDate Date(string? date)
    {
        if (date is null)
        {
            return PublicationDate.Unknown;
        }

        if (date.StartsWith("--", StringComparison.Ordinal))
        {
            return new PublicationDate(null, Part(date, 2, 2), Part(date, 5, 2), null, Confidence.Likely, "测试");
        }

        return new PublicationDate(
            Part(date, 0, 4), Part(date, 5, 2), Part(date, 8, 2), null, Confidence.Certain, "测试");
    }

    private static int? Part(string date, int start, int length) =>
        date.Length >= start + length ? int.Parse(date.AsSpan(start, length), CultureInfo.InvariantCulture) : null;
}

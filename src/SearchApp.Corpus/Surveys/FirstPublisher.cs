using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Surveys;

/// <summary>Says which of several copies came first: by day, by who wrote it, by time of day; else by id, so that it depends on nothing else.</summary>
internal static class FirstPublisher
{
    // A text that opens so was written there: its own page comes before those that took it over.
    private static readonly (string Opening, string Source)[] Agencies =
    [
        ("新华社", "新华"), ("中新社", "中新"), ("中新网", "中新"), ("央视网", "央视"), ("央广网", "央广"), ("人民网", "人民网"), ("本报", "日报"),
    ];

    /// <summary>The first of some articles.</summary>
    public static Article Of(IEnumerable<Article> copies) =>
        copies.OrderBy(copy => Day(copy.Published))
            .ThenBy(copy => IsAuthor(copy) ? 0 : 1)
            .ThenBy(copy => copy.Published.Time ?? TimeOnly.MaxValue)
            .ThenBy(copy => copy.Id.Value, StringComparer.Ordinal)
            .First();

    // An unknown month or day comes behind the known ones of its year, an unknown year behind all.
    private static int Day(PublicationDate date) =>
        date.Year is { } year ? (year * 10_000) + ((date.Month ?? 13) * 100) + (date.Day ?? 32) : int.MaxValue;

    private static bool IsAuthor(Article copy)
    {
        string source = Folded.Of(copy.Source ?? "");
        string opening = Folded.Of(copy.Paragraphs.Count == 0 ? "" : copy.Paragraphs[0]);
        return Array.Exists(Agencies, agency =>
            source.Contains(agency.Source, StringComparison.Ordinal)
            && opening.AsSpan(0, Math.Min(40, opening.Length)).Contains(agency.Opening, StringComparison.Ordinal));
    }
}

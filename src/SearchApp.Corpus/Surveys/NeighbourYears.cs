using SearchApp.Corpus.Metadata;

namespace SearchApp.Corpus.Surveys;

/// <summary>Concludes missing years from the pages of the same site that are numbered just before and just after.</summary>
internal static class NeighbourYears
{
    // Pages are put online a few days out of order.
    private const int Slack = 5;

    // Between neighbours further apart than this more than one year fits, or the numbering tells nothing.
    private const int WidestGap = 300;

    // Pages of so many articles are looked at at once, all of a site together: some 60 bytes each.
    private const int MostAtOnce = 1 << 19;

    /// <summary>The articles whose year follows.</summary>
    /// <param name="facts">All articles.</param>
    public static NeighbourYearTable Of(IReadOnlyCollection<ArticleFacts> facts)
    {
        var years = new List<(int Number, NeighbourYear Year)>();
        int parts = (facts.Count / MostAtOnce) + 1;
        for (int part = 0; part < parts; part++)
        {
            Conclude(InOrder(facts, part, parts), years);
        }

        years.Sort((a, b) => a.Number.CompareTo(b.Number));
        return new NeighbourYearTable(years);
    }

    private static void Conclude(List<Page> pages, List<(int Number, NeighbourYear Year)> years)
    {
        int[] behind = Behind(pages);
        int before = -1;
        for (int i = 0; i < pages.Count; i++)
        {
            Page page = pages[i];
            before = before >= 0 && pages[before].Order.Site == page.Order.Site ? before : -1;
            if (page.Day is not null)
            {
                before = i;
            }
            else if (page.Yearless is { } date && before >= 0 && behind[i] >= 0
                && YearBetween(pages[before].Day!.Value, pages[behind[i]].Day!.Value, date.Month, date.Day) is { } year)
            {
                years.Add((page.Number, new NeighbourYear(year, pages[before].Number, pages[behind[i]].Number)));
            }
        }
    }

    // The articles of a part of the sites where a year is missing, site by site.
    private static List<Page> InOrder(IReadOnlyCollection<ArticleFacts> facts, int part, int parts)
    {
        HashSet<ulong> sites = [.. facts
            .Where(article => article.Yearless is not null && article.Order.Site != 0 && article.Order.Site % (ulong)parts == (ulong)part)
            .Select(article => article.Order.Site)];
        var pages = new List<Page>();
        int number = 0;
        foreach (ArticleFacts article in sites.Count > 0 ? facts : [])
        {
            if (sites.Contains(article.Order.Site))
            {
                pages.Add(new Page(number, article.Order, article.Day, article.Yearless));
            }

            number++;
        }

        pages.Sort((a, b) => (a.Order.Site, a.Order.Sequence, a.Number).CompareTo((b.Order.Site, b.Order.Sequence, b.Number)));
        return pages;
    }

    // For each page the place of the next dated one of the same site; -1 where there is none.
    private static int[] Behind(List<Page> pages)
    {
        var behind = new int[pages.Count];
        int next = -1;
        for (int i = pages.Count - 1; i >= 0; i--)
        {
            next = next >= 0 && pages[next].Order.Site == pages[i].Order.Site ? next : -1;
            behind[i] = next;
            next = pages[i].Day is null ? next : i;
        }

        return behind;
    }

    private static int? YearBetween(DateOnly before, DateOnly behind, int month, int day)
    {
        int gap = behind.DayNumber - before.DayNumber;
        if (gap is < -Slack or > WidestGap)
        {
            return null;
        }

        int? found = null;
        for (int year = before.Year - 1; year <= behind.Year + 1; year++)
        {
            if (year is >= 1 and <= 9999 && YearInference.IsPossible(year, month, day, null) && new DateOnly(year, month, day).DayNumber is int at
                && at >= before.DayNumber - Slack && at <= behind.DayNumber + Slack)
            {
                found = found is null ? year : 0;
            }
        }

        return found is 0 ? null : found;
    }

    private readonly record struct Page(int Number, PageOrder Order, DateOnly? Day, YearlessDate? Yearless);
}

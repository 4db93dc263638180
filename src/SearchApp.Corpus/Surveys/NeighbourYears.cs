using SearchApp.Corpus.Metadata;

namespace SearchApp.Corpus.Surveys;

/// <summary>Concludes missing years from the pages of the same site that are numbered just before and just after.</summary>
internal static class NeighbourYears
{
    // Pages are put online a few days out of order.
    private const int Slack = 5;

    // Between neighbours further apart than this more than one year fits, or the numbering tells nothing.
    private const int WidestGap = 300;

    /// <summary>The articles whose year follows, by number.</summary>
    /// <param name="facts">All articles.</param>
    public static Dictionary<int, NeighbourYear> Of(IReadOnlyList<ArticleFacts> facts)
    {
        var years = new Dictionary<int, NeighbourYear>();
        int[] ordered = InOrder(facts);
        int[] behind = Behind(facts, ordered);
        int before = -1;
        for (int i = 0; i < ordered.Length; i++)
        {
            before = before >= 0 && facts[before].Order.Site == facts[ordered[i]].Order.Site ? before : -1;
            ArticleFacts article = facts[ordered[i]];
            if (article.Day is not null)
            {
                before = ordered[i];
            }
            else if (article.Yearless is { } date && before >= 0 && behind[i] >= 0
                && YearBetween(facts[before].Day!.Value, facts[behind[i]].Day!.Value, date.Month, date.Day) is { } year)
            {
                years.Add(ordered[i], new NeighbourYear(year, before, behind[i]));
            }
        }

        return years;
    }

    // The articles of the sites where a year is missing, site by site.
    private static int[] InOrder(IReadOnlyList<ArticleFacts> facts)
    {
        HashSet<ulong> sites = [.. facts.Where(article => article.Yearless is not null && article.Order.Site != 0).Select(article => article.Order.Site)];
        return [.. Enumerable.Range(0, facts.Count)
            .Where(number => sites.Contains(facts[number].Order.Site))
            .OrderBy(number => facts[number].Order.Site).ThenBy(number => facts[number].Order.Sequence).ThenBy(number => number)];
    }

    // For each place the next dated article of the same site; -1 where there is none.
    private static int[] Behind(IReadOnlyList<ArticleFacts> facts, int[] ordered)
    {
        var behind = new int[ordered.Length];
        int next = -1;
        for (int i = ordered.Length - 1; i >= 0; i--)
        {
            next = next >= 0 && facts[next].Order.Site == facts[ordered[i]].Order.Site ? next : -1;
            behind[i] = next;
            next = facts[ordered[i]].Day is null ? next : ordered[i];
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
}

using SearchApp.Corpus.Cleaning;

namespace SearchApp.Corpus.Metadata;

/// <summary>Finds when a page was published: what the record states, the date line, the address, the dateline of the text.</summary>
/// <remarks>Never from a headline, and never with the year of the clock: where no year is stated, the year stays unknown.</remarks>
internal static class PublicationDateFinder
{
    private const int DatelineWindow = 80;

    /// <summary>The publication date with its evidence.</summary>
    /// <param name="page">The cleaned page.</param>
    /// <param name="given">What the record states.</param>
    /// <param name="path">Path below the source.</param>
    /// <param name="body">The running text, folded.</param>
    /// <param name="original">The running text as the source has it.</param>
    public static PublicationDate Find(CleanedPage page, GivenFields given, string path, string body, string original)
    {
        PublicationDate stated = GivenFields.ReadDate(given.Date);
        PublicationDate best = stated.Month is not null || stated.Year is not null ? stated : DateLine(page);
        if (best.Year is null && best.Month is null)
        {
            PublicationDate address = DateInAddress.Find(given.Url);
            best = address.Year is not null ? address : Dateline(body, original);
        }

        return YearInference.Complete(best, given.Url, path, page.Text.FoldedText);
    }

    private static PublicationDate DateLine(CleanedPage page)
    {
        PublicationDate best = PublicationDate.Unknown;
        int bestRank = -1;
        foreach (LabelledLine line in page.FieldLines)
        {
            int precision = best.Month is null ? -1 : (int)best.Precision;
            if (line.Date is { } date && (date.Precision() > precision || (date.Precision() == precision && line.DateRank > bestRank)))
            {
                bestRank = line.DateRank;
                string evidence = page.Text.Text[line.DateSpan.Start..line.DateSpan.End];
                best = new PublicationDate(date.Year, date.Month, date.Day, date.Time, date.Year is null ? Confidence.Likely : Confidence.Certain, evidence);
            }
        }

        return best;
    }

    // The day that the text opens with: 4月7日，……召开会议; 新华社北京6月1日电. A day of the news, hence only likely.
    private static PublicationDate Dateline(string body, string original)
    {
        ReadOnlySpan<char> opening = body.AsSpan(0, Math.Min(DatelineWindow, body.Length));
        for (int i = 0; i < opening.Length; i++)
        {
            bool digit = char.IsAsciiDigit(opening[i]) && (i == 0 || !char.IsAsciiDigit(opening[i - 1]));
            if (digit && WrittenDate.TryReadAt(body.AsSpan(i), out WrittenDate date) && date.Day is not null && opening[i..].Contains('月'))
            {
                return new PublicationDate(
                    date.Year, date.Month, date.Day, null, Confidence.Likely, original.Substring(i, date.Length));
            }
        }

        return PublicationDate.Unknown;
    }
}

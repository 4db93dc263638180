namespace SearchApp.Corpus.Metadata;

/// <summary>Reads the date that many sites put into a page's address: /2021/06/01/, /2021-06/01/, /20210601/, t20210601_1.html.</summary>
internal static class DateInAddress
{
    /// <summary>The date in an address; unknown when there is none.</summary>
    public static PublicationDate Find(string? address)
    {
        if (address is null)
        {
            return PublicationDate.Unknown;
        }

        PublicationDate best = PublicationDate.Unknown;
        for (int i = 1; i + 6 <= address.Length; i++)
        {
            if (!char.IsAsciiDigit(address[i]) || char.IsAsciiDigit(address[i - 1]) || !TryRead(address.AsSpan(i), out int year, out int month, out int? day))
            {
                continue;
            }

            if (best.Year is null || (best.Day is null && day is not null))
            {
                best = new PublicationDate(year, month, day, null, Confidence.Likely, address);
            }
        }

        return best;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out int year, out int month, out int? day)
    {
        (year, month, day) = (0, 0, null);
        int at = 0;
        if (!Digits(text, ref at, 4, out year) || year is < 1995 or > 2099)
        {
            return false;
        }

        bool separated = at < text.Length && text[at] is '/' or '-' or '_';
        at += separated ? 1 : 0;
        if (!Digits(text, ref at, 2, out month) && !(separated && Digits(text, ref at, 1, out month)))
        {
            return false;
        }

        if (month is < 1 or > 12)
        {
            return false;
        }

        at += at < text.Length && text[at] is '/' or '-' or '_' ? 1 : 0;
        int before = at;
        bool read = Digits(text, ref at, 2, out int d) || (separated && Digits(text, ref at, 1, out d));
        bool isDay = read && d >= 1 && d <= DateTime.DaysInMonth(year, month) && (at == text.Length || !char.IsAsciiDigit(text[at]) || !separated);
        day = isDay ? d : null;
        return isDay || (separated && (before == text.Length || !char.IsAsciiDigit(text[before]) || !read));
    }

    private static bool Digits(ReadOnlySpan<char> text, ref int at, int count, out int number)
    {
        number = 0;
        if (at + count > text.Length)
        {
            return false;
        }

        for (int i = at; i < at + count; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return false;
            }

            number = (number * 10) + text[i] - '0';
        }

        at += count;
        return true;
    }
}

namespace SearchApp.Corpus.Metadata;

/// <summary>A date as it is written somewhere, in whatever form, perhaps with a time of day.</summary>
/// <param name="Year">1 to 9999, or null.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">A day that the month has, or null.</param>
/// <param name="Time">The time written behind it, or null.</param>
/// <param name="Length">Number of UTF-16 units read.</param>
internal readonly record struct WrittenDate(int? Year, int? Month, int? Day, TimeOnly? Time, int Length)
{
    /// <summary>Reads a whole field as a date; what stands behind the date (a time zone, a week day) is let be.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out WrittenDate date)
    {
        int lead = text.Length - text.TrimStart().Length;
        bool read = TryReadAt(text[lead..], out date);
        date = date with { Length = date.Length + lead };
        return read;
    }

    /// <summary>Reads a date at the beginning of a text.</summary>
    /// <remarks>
    /// Forms: 2021-06-01, 2021/6/1, 2021.6.1, 20210601, 2021年6月1日, 二〇二一年六月一日, 2021 06/01, 2021-06, 2021年6月, 2021年, 2021, 06-01, 6月1日,
    /// June 1, 2021;
    /// behind a day a time: 08:15, 08:15:05, T08:15:05, 8时15分, with or without a space.
    /// </remarks>
    /// <param name="text">The text.</param>
    /// <param name="date">What is read.</param>
    /// <param name="fromRepublic">Read a year of three digits as one of the Republic's calendar, as pages of Taiwan write it: 113-09-05.</param>
    public static bool TryReadAt(ReadOnlySpan<char> text, out WrittenDate date, bool fromRepublic = false)
    {
        var cursor = new DateCursor(text, fromRepublic);
        if (!cursor.ReadDay(out int? year, out int? month, out int? day))
        {
            date = default;
            return false;
        }

        TimeOnly? time = day is null ? null : cursor.ReadTime();
        date = new WrittenDate(year, month, day, time, cursor.Position);
        return true;
    }

    /// <summary>How much is known.</summary>
    public int Precision() => Year is null ? 0 : Month is null ? 1 : Day is null ? 2 : 3;
}

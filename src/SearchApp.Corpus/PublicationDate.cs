using System.Globalization;

namespace SearchApp.Corpus;

/// <summary>A calendar date of which parts may be unknown. Never an instant: no time zone moves it.</summary>
/// <param name="Year">Year, 1 to 9999, or null.</param>
/// <param name="Month">Month, 1 to 12, or null.</param>
/// <param name="Day">Day of the month, 1 to 31, or null; only with a month.</param>
/// <param name="Time">Time of day as printed, or null.</param>
/// <param name="Confidence">How far the whole can be trusted; below certain when any part is inferred.</param>
/// <param name="Evidence">What it was read or inferred from, in the source's own words or a short sentence; empty when unknown.</param>
public sealed record PublicationDate(int? Year, int? Month, int? Day, TimeOnly? Time, Confidence Confidence, string Evidence)
{
    /// <summary>What stands in <see cref="Evidence"/> between the words of the source and what the year was concluded from.</summary>
    public const string YearFrom = "; the year from ";

    /// <summary>No date at all.</summary>
    public static PublicationDate Unknown { get; } = new(null, null, null, null, Confidence.Unknown, "");

    /// <summary>True when a part, such as the year, was not stated but concluded.</summary>
    public bool Inferred { get; init; }

    /// <summary>How much is known.</summary>
    public DatePrecision Precision => (Year, Month, Day) switch
    {
        (null, _, _) => DatePrecision.None,
        (_, null, _) => DatePrecision.Year,
        (_, _, null) => DatePrecision.Month,
        _ => DatePrecision.Day,
    };

    /// <summary>The date when all of it is known, else null.</summary>
    public DateOnly? Date => Precision == DatePrecision.Day ? new DateOnly(Year!.Value, Month!.Value, Day!.Value) : null;

    /// <summary>
    /// The written form: yyyy-MM-dd, yyyy-MM, yyyy, --MM-dd where only the year is unknown, and empty for nothing.
    /// </summary>
    public override string ToString() => (Year, Month, Day) switch
    {
        (int y, int m, int d) => string.Create(CultureInfo.InvariantCulture, $"{y:D4}-{m:D2}-{d:D2}"),
        (int y, int m, null) => string.Create(CultureInfo.InvariantCulture, $"{y:D4}-{m:D2}"),
        (int y, _, _) => y.ToString("D4", CultureInfo.InvariantCulture),
        (null, int m, int d) => string.Create(CultureInfo.InvariantCulture, $"--{m:D2}-{d:D2}"),
        _ => "",
    };
}

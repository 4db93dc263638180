using SearchApp.Corpus;

namespace SearchApp.Search;

/// <summary>A place or a date that a query names: it raises articles of that place or time among the best, and filters none.</summary>
/// <param name="Text">As the query has it, in simplified characters (广东, 2021年6月).</param>
public sealed record QueryClue(string Text)
{
    /// <summary>The place; null when the clue is a date.</summary>
    public Region? Region { get; init; }

    /// <summary>The year; 0 when it is not said.</summary>
    public int Year { get; init; }

    /// <summary>The month, 1 to 12; 0 when it is not said.</summary>
    public int Month { get; init; }

    /// <summary>The day of the month; 0 when it is not said.</summary>
    public int Day { get; init; }

    /// <summary>The first day meant; null for a place or where the year is not said.</summary>
    public DateOnly? From => Year == 0 ? null : new DateOnly(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The last day meant; null as <see cref="From"/>.</summary>
    public DateOnly? To => (Year, Month, Day) switch
    {
        (0, _, _) => null,
        (_, 0, _) => new DateOnly(Year, 12, 31),
        (_, _, 0) => new DateOnly(Year, Month, DateTime.DaysInMonth(Year, Month)),
        _ => From,
    };
}

namespace SearchApp.Corpus;

/// <summary>How much of a calendar date is known, counted from the year down.</summary>
public enum DatePrecision
{
    /// <summary>The year is unknown (month and day may still be known).</summary>
    None,

    /// <summary>Only the year.</summary>
    Year,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>The full day.</summary>
    Day,
}

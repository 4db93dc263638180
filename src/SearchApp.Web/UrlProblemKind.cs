namespace SearchApp.Web;

/// <summary>What was odd in an address.</summary>
public enum UrlProblemKind
{
    /// <summary>A date that is none; the filter is left out.</summary>
    BadDate,

    /// <summary>The first day is after the last; they were swapped.</summary>
    DatesSwapped,

    /// <summary>An order that does not exist; relevance is used.</summary>
    BadSort,

    /// <summary>A page number that is none; page 1 is shown.</summary>
    BadPage,

    /// <summary>A page size that is none or too large; the nearest allowed one is used.</summary>
    BadSize,

    /// <summary>More values of one filter than are read; the rest is left out.</summary>
    TooManyValues,
}

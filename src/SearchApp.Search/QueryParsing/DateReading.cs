namespace SearchApp.Search.QueryParsing;

/// <summary>What became of a date in a query.</summary>
internal enum DateReading
{
    /// <summary>It was read.</summary>
    Ok,

    /// <summary>It is not a date.</summary>
    Unknown,

    /// <summary>It counts back from a day that was not given.</summary>
    NoToday,
}

namespace SearchApp.Search.Trends;

/// <summary>How long a period of a timeline is.</summary>
public enum TimeUnit
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,
}

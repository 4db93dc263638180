namespace SearchApp.Search.Trends;

/// <summary>One period of a timeline.</summary>
/// <param name="Name">What a date field takes: 2021, 2021-06 or 2021-06-01.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
public sealed record TimePeriod(string Name, DateOnly First, DateOnly Last);

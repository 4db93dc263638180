namespace SearchApp.Web.Components.Charts;

/// <summary>One bar of a timeline.</summary>
/// <param name="Period">What a date field takes: 2021 or 2021-06.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Count">Matches in it.</param>
internal sealed record TimelineBar(string Period, DateOnly First, DateOnly Last, long Count);

namespace SearchApp.Web.Components.Charts;

/// <summary>One line of a <see cref="LineChart"/>.</summary>
/// <param name="Label">What it shows.</param>
/// <param name="Values">A value a period, null where there is none.</param>
public sealed record ChartLine(string Label, IReadOnlyList<double?> Values);

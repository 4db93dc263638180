namespace SearchApp.Web.Components.Charts;

/// <summary>One province of a <see cref="CoverageTable"/>.</summary>
/// <param name="Code">Its code, or the value for unknown.</param>
/// <param name="Label">Its name.</param>
/// <param name="Counts">Articles by period, in the table's order.</param>
/// <param name="Undated">Articles without a year.</param>
internal sealed record CoverageRow(string Code, string Label, IReadOnlyList<long> Counts, long Undated);

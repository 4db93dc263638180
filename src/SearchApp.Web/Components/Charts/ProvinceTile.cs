namespace SearchApp.Web.Components.Charts;

/// <summary>Where a province stands in a map of equal squares.</summary>
/// <param name="Code">Its GB/T 2260 code.</param>
/// <param name="Column">From the west, 0 to 7.</param>
/// <param name="Row">From the north, 0 to 7.</param>
internal sealed record ProvinceTile(string Code, int Column, int Row)
{
    /// <summary>All 34, so placed that neighbours mostly stay neighbours.</summary>
    public static IReadOnlyList<ProvinceTile> All { get; } =
    [
        new("230000", 7, 0),
        new("150000", 5, 1), new("220000", 7, 1),
        new("650000", 0, 2), new("620000", 2, 2), new("640000", 3, 2), new("140000", 4, 2), new("130000", 5, 2),
        new("110000", 6, 2), new("210000", 7, 2),
        new("630000", 1, 3), new("610000", 3, 3), new("410000", 4, 3), new("370000", 5, 3), new("120000", 6, 3),
        new("540000", 0, 4), new("510000", 2, 4), new("500000", 3, 4), new("420000", 4, 4), new("340000", 5, 4),
        new("320000", 6, 4), new("310000", 7, 4),
        new("520000", 3, 5), new("430000", 4, 5), new("360000", 5, 5), new("330000", 6, 5),
        new("530000", 2, 6), new("450000", 3, 6), new("440000", 4, 6), new("350000", 5, 6), new("710000", 7, 6),
        new("460000", 3, 7), new("820000", 4, 7), new("810000", 5, 7),
    ];
}

namespace SearchApp.Web.Receipts;

/// <summary>What a search found when its receipt was made.</summary>
/// <param name="Generation">The generation of the index that was searched.</param>
/// <param name="Total">Number of articles found, at least 0.</param>
/// <param name="Time">When.</param>
public sealed record RecordedResult(string Generation, long Total, DateTimeOffset Time);

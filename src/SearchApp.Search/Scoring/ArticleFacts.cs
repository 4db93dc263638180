namespace SearchApp.Search.Scoring;

/// <summary>What of an article decides whether a synonym is meant in it.</summary>
/// <param name="Year">Year of publication; 0 when not known.</param>
/// <param name="IsTraditional">Whether it is written in traditional characters.</param>
internal readonly record struct ArticleFacts(int Year, bool IsTraditional);

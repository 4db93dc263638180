namespace SearchApp.Search.Scoring;

/// <summary>What BM25 needs to know of a field, over all segments.</summary>
/// <param name="Documents">Documents that have the field.</param>
/// <param name="AverageLength">Tokens in them on average; 1 when there are none.</param>
internal readonly record struct FieldStatistics(long Documents, float AverageLength);

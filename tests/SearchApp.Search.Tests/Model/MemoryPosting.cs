namespace SearchApp.Search.Tests.Model;

/// <summary>One document of a term.</summary>
/// <param name="DocId">Its number.</param>
/// <param name="Positions">Where the term stands, ascending.</param>
internal sealed record MemoryPosting(int DocId, List<int> Positions);

namespace SearchApp.Search;

/// <summary>A stretch of a quotation beside what the source has in its place.</summary>
/// <param name="Quoted">As quoted; empty where the source has more.</param>
/// <param name="Held">As the source has it; empty where the quotation has more.</param>
/// <param name="IsSame">Whether they differ at most in script, width, case and punctuation.</param>
public sealed record QuotePart(string Quoted, string Held, bool IsSame);

namespace SearchApp.Indexing.Writing;

/// <summary>One token of one document.</summary>
/// <param name="Owner">The term's number while tokens stand in text order; the document once they stand in term order.</param>
/// <param name="Position">Token position.</param>
/// <param name="StartOffset">First UTF-16 unit.</param>
/// <param name="Length">Units to one past the last.</param>
internal readonly record struct Occurrence(int Owner, int Position, int StartOffset, int Length);

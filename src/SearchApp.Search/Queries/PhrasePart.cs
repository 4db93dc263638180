namespace SearchApp.Search.Queries;

/// <summary>One place of a phrase.</summary>
/// <param name="Place">Token position in the phrase, from 0.</param>
/// <param name="Term">The term that must stand there.</param>
/// <param name="IsPrefix">True when any term that begins so will do.</param>
internal sealed record PhrasePart(int Place, string Term, bool IsPrefix = false);

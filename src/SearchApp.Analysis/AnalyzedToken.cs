namespace SearchApp.Analysis;

/// <summary>A token with its term as a string and its absolute position.</summary>
/// <param name="Term">The term as it is indexed.</param>
/// <param name="Start">First UTF-16 unit in the original text.</param>
/// <param name="End">One past the last unit.</param>
/// <param name="Position">Ordinal from 0: sum of the position increments, less one.</param>
/// <param name="Type">Kind of token.</param>
public sealed record AnalyzedToken(string Term, int Start, int End, int Position, TokenType Type);

namespace SearchApp.Search.Highlighting;

/// <summary>A place where a pattern stands.</summary>
/// <param name="Start">First UTF-16 unit of the original.</param>
/// <param name="End">One past the last.</param>
/// <param name="Pattern">Which pattern, by its place in the list.</param>
internal readonly record struct PatternMatch(int Start, int End, int Pattern);

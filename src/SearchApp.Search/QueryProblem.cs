namespace SearchApp.Search;

/// <summary>Something odd in a query or a filter, with the reading that was taken instead.</summary>
/// <param name="Kind">What is odd; with the places, <paramref name="Value"/> and <paramref name="Limit"/> it can be said in any language.</param>
/// <param name="Start">First UTF-16 unit in the query text; 0 for a filter.</param>
/// <param name="End">One past the last unit; 0 for a filter.</param>
/// <param name="Value">The words that are odd; empty where the place says it all.</param>
/// <param name="Limit">The limit that was passed, where there is one; else 0.</param>
/// <param name="Message">The same as a whole sentence in simplified Chinese.</param>
public sealed record QueryProblem(QueryProblemKind Kind, int Start, int End, string Value, int Limit, string Message);

namespace SearchApp.Search;

/// <summary>Something odd in a query or a filter, with the reading that was taken instead.</summary>
/// <param name="Start">First UTF-16 unit in the query text; 0 for a filter.</param>
/// <param name="End">One past the last unit; 0 for a filter.</param>
/// <param name="Message">A whole sentence.</param>
public sealed record QueryProblem(int Start, int End, string Message);

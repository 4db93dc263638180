namespace SearchApp.Search.QueryParsing;

/// <summary>A piece of a query text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First UTF-16 unit in the query.</param>
/// <param name="End">One past the last unit.</param>
/// <param name="Text">Its content without quotes, colon or brackets; for <see cref="QueryTokenKind.Distance"/> the number.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, int Start, int End, string Text);

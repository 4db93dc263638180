namespace SearchApp.Web;

/// <summary>Something odd in an address, which was read as if it were not there.</summary>
/// <param name="Kind">What.</param>
/// <param name="Value">The value as given.</param>
public sealed record UrlProblem(UrlProblemKind Kind, string Value);

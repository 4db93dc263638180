using SearchApp.Search;

namespace SearchApp.Web;

/// <summary>What an address asks for.</summary>
/// <param name="Request">The request; defaults where the address is silent or odd.</param>
/// <param name="Problems">What was odd.</param>
public sealed record SearchUrlReading(SearchRequest Request, IReadOnlyList<UrlProblem> Problems);

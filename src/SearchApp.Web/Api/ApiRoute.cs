namespace SearchApp.Web.Api;

/// <summary>One route of the API as the reference describes it.</summary>
/// <param name="Path">Its path with parameters in braces.</param>
/// <param name="Name">Its operation id.</param>
/// <param name="Summary">What it answers, in a sentence.</param>
/// <param name="Type">The media type of the answer.</param>
/// <param name="Parameters">What it takes.</param>
/// <param name="Example">An address to try, or null.</param>
/// <param name="Schema">The shape of the answer in <c>schemas.json</c>; null for what is no JSON.</param>
public sealed record ApiRoute(
    string Path, string Name, string Summary, string Type, IReadOnlyList<ApiParameter> Parameters, string? Example, string? Schema = null);

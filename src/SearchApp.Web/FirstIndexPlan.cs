namespace SearchApp.Web;

/// <summary>What a first index would be built from, and whether it may be.</summary>
/// <param name="Source">The folder of articles.</param>
/// <param name="Index">The index folder.</param>
/// <param name="Allowed">True for the default paths; with configured ones nothing is built unasked.</param>
internal sealed record FirstIndexPlan(string Source, string Index, bool Allowed);

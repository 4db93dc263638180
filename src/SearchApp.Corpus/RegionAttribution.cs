namespace SearchApp.Corpus;

/// <summary>A region said of an article, and why.</summary>
/// <param name="Code">GB/T 2260 code of six digits (440000), or null when unknown, or, called certain, when the record states the whole country.</param>
/// <param name="Confidence">How far it can be trusted.</param>
/// <param name="Evidence">The words it was concluded from; when unknown the name that several regions share, with all of them, or empty.</param>
public sealed record RegionAttribution(string? Code, Confidence Confidence, string Evidence)
{
    /// <summary>No region.</summary>
    public static RegionAttribution Unknown { get; } = new(null, Confidence.Unknown, "");
}

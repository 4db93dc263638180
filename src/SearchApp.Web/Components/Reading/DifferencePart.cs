namespace SearchApp.Web.Components.Reading;

/// <summary>A stretch of sentences that two texts share, or that one of them has alone.</summary>
/// <param name="Kind">0 both, -1 only the first, 1 only the second.</param>
/// <param name="Text">The sentences as they stand.</param>
public sealed record DifferencePart(int Kind, string Text);

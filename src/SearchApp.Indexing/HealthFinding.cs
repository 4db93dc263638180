namespace SearchApp.Indexing;

/// <summary>One thing that was examined.</summary>
/// <param name="Name">What: one word.</param>
/// <param name="State">How it is.</param>
/// <param name="Message">Whole sentences that say how it is and, where it is not as it should be, what to do.</param>
public sealed record HealthFinding(string Name, HealthState State, string Message);

namespace SearchApp.Corpus;

/// <summary>How far an inferred fact can be trusted.</summary>
public enum Confidence
{
    /// <summary>Nothing supports a value.</summary>
    Unknown,

    /// <summary>The best of several readings.</summary>
    Likely,

    /// <summary>Stated outright, or follows from what is stated.</summary>
    Certain,
}

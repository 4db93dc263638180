namespace SearchApp.Indexing;

/// <summary>How something that was examined is.</summary>
public enum HealthState
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>Works, but will need attention.</summary>
    Warning,

    /// <summary>Does not work.</summary>
    Problem,
}

namespace SearchApp.Search;

/// <summary>What is done with articles that repeat one another.</summary>
public enum RepostDisplay
{
    /// <summary>The best of a group stands for all of it.</summary>
    Collapse,

    /// <summary>Each is a hit of its own.</summary>
    Show,
}

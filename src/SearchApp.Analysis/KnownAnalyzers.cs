using SearchApp.Analysis.Characters;

namespace SearchApp.Analysis;

/// <summary>The analyzers by name, for the schema and the command line.</summary>
public static class KnownAnalyzers
{
    /// <summary>Chain <c>characters</c>: Han bigrams and other units of the folded text, for recall.</summary>
    public static Analyzer Characters { get; } = new CharactersAnalyzer();
}

namespace SearchApp.Search.Scoring;

/// <summary>How much of a collection a term, or a list of documents, makes up.</summary>
/// <param name="Documents">Documents that hold it.</param>
/// <param name="Occurrences">How often they do, at least once each; where frequencies are not indexed, once.</param>
internal readonly record struct TermFigures(long Documents, long Occurrences)
{
    /// <summary>Both together.</summary>
    public static TermFigures operator +(TermFigures a, TermFigures b) => new(a.Documents + b.Documents, a.Occurrences + b.Occurrences);

    /// <summary>One without what it has of another.</summary>
    public static TermFigures operator -(TermFigures a, TermFigures b) => new(a.Documents - b.Documents, a.Occurrences - b.Occurrences);
}

using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>One term of one field, looked up in every segment.</summary>
/// <param name="Figures">Over all segments.</param>
/// <param name="Segments">What each segment knows of it, null where it is absent.</param>
internal sealed record TermStatistics(TermFigures Figures, TermInfo?[] Segments)
{
    /// <summary>Documents that hold it, over all segments.</summary>
    public long DocumentFrequency => Figures.Documents;
}

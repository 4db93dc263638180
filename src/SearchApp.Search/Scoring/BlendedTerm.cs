using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>A term together with phrases that mean the same, counted as one term: an occurrence of any is an occurrence.</summary>
/// <remarks>
/// So an article that says 国家发展和改革委员会 scores for 发改委 as one that says 发改委, and an article with both is not counted twice.
/// The lists are written out once a segment and kept, since the same synonyms are asked for again and again.
/// </remarks>
internal sealed class BlendedTerm
{
    private readonly PostingsList?[] _segments;

    /// <summary>Blends a term.</summary>
    /// <param name="statistics">The snapshot.</param>
    /// <param name="field">The term's field.</param>
    /// <param name="term">The term; null for the phrases alone.</param>
    /// <param name="phraseField">The field of the character view over the same text.</param>
    /// <param name="phrases">What means the same; at least one.</param>
    public BlendedTerm(
        CollectionStatistics statistics, string field, string? term, string phraseField, IReadOnlyList<AlternativePhrase> phrases)
    {
        string name = $"{field}:{term}|{string.Join('|', phrases.Select(phrase => phrase.Key))}";
        _segments = [.. statistics.Segments.Select(segment =>
            segment.Lists.GetOrAdd(name, () => new PostingsList(Open(segment, field, term, phraseField, phrases))))];
        foreach (var segment in statistics.Segments)
        {
            Figures += _segments[segment.Ordinal] is { } list ? statistics.Count(segment, list) : default;
        }
    }

    /// <summary>Documents that hold any of them, and how often.</summary>
    public TermFigures Figures { get; }

    /// <summary>The documents of a segment; null when there are none.</summary>
    public Postings? Open(SegmentView segment) => _segments[segment.Ordinal] is { Count: > 0 } list ? list.Open() : null;

    /// <summary>The number of documents in a segment.</summary>
    public int Count(SegmentView segment) => _segments[segment.Ordinal]?.Count ?? 0;

    /// <summary>All occurrences with their positions.</summary>
    public static Postings Open(
        SegmentView segment, string field, string? term, string phraseField, IReadOnlyList<AlternativePhrase> phrases)
    {
        var opened = phrases.Select(phrase => phrase.Open(segment, phraseField)).OfType<Postings>().ToList();
        if (term is not null && segment.Reader.Terms(field) is { } dictionary &&
            dictionary.TryFind(System.Text.Encoding.UTF8.GetBytes(term), out var info))
        {
            opened.Add(dictionary.Open(info, PostingsDetail.Positions));
        }

        return new PostingsUnion(opened);
    }
}

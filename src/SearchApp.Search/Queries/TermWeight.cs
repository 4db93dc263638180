using SearchApp.Indexing.Reading;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>A <see cref="TermQuery"/> bound to a snapshot.</summary>
internal sealed class TermWeight : Weight
{
    private readonly TermQuery _query;
    private readonly bool _scores;
    private readonly TermStatistics[] _terms;
    private readonly BlendedTerm?[] _blends;
    private readonly float[]?[] _gains;

    /// <summary>Looks the term up.</summary>
    public TermWeight(TermQuery query, CollectionStatistics statistics, bool scores)
    {
        _query = query;
        _scores = scores;
        _terms = new TermStatistics[query.Fields.Count];
        _gains = new float[query.Fields.Count][];
        _blends = new BlendedTerm?[query.Fields.Count];
        long documents = 1;
        var most = default(TermFigures);
        for (int field = 0; field < _terms.Length; field++)
        {
            string name = query.Fields[field].Field;
            _terms[field] = statistics.Term(name, query.Term);
            var figures = _terms[field].Figures;
            if (query.Alternatives.Count > 0)
            {
                var blend = new BlendedTerm(statistics, name, query.Term, query.PhraseFields[field], query.Alternatives);
                _blends[field] = blend;
                figures = blend.Figures;
            }

            most = figures.Documents > most.Documents ? figures : most;
            documents = Math.Max(documents, statistics.Field(name).Documents);
            if (scores && figures.Documents > 0)
            {
                _gains[field] = statistics.Gains(query.Fields[field]);
            }
        }

        Idf = query.Boost * Bm25.Weight(documents, most);
    }

    /// <summary>How telling the term is where most documents hold it, title or body, times the boost.</summary>
    public float Idf { get; }

    public override Scorer? Open(SegmentView segment)
    {
        var first = OpenField(segment, 0);
        var second = _terms.Length > 1 ? OpenField(segment, 1) : null;
        return (first, second) switch
        {
            (null, null) => null,
            (not null, not null) => new FieldedTermScorer(first, second, Idf, _query.K1),
            _ => new TermScorer((first ?? second)!, Idf, _query.K1),
        };
    }

    /// <summary>Opens the term for adding up in windows.</summary>
    /// <returns>Null when the segment does not have it.</returns>
    public Evidence? OpenEvidence(SegmentView segment)
    {
        var first = OpenField(segment, 0);
        var second = _terms.Length > 1 ? OpenField(segment, 1) : null;
        return first is null && second is null
            ? null
            : new Evidence(
                first is null ? null : new EvidenceCursor(first), second is null ? null : new EvidenceCursor(second), Idf);
    }

    /// <summary>Number of postings in a segment.</summary>
    public long Cost(SegmentView segment)
    {
        long cost = 0;
        foreach (var term in _terms)
        {
            cost += term.Segments[segment.Ordinal]?.DocFreq ?? 0;
        }

        foreach (var blend in _blends)
        {
            cost += blend?.Count(segment) ?? 0;
        }

        return cost;
    }

    private FieldPostings? OpenField(SegmentView segment, int field)
    {
        string name = _query.Fields[field].Field;
        if (_blends[field] is { } blend)
        {
            return blend.Open(segment) is { } list
                ? new FieldPostings(list, segment.Norms(name), _gains[field] ?? [])
                : null;
        }

        if (_terms[field].Segments[segment.Ordinal] is not { } info)
        {
            return null;
        }

        var detail = _scores ? PostingsDetail.Frequencies : PostingsDetail.Documents;
        var postings = segment.Reader.Terms(name)!.Open(info, detail);
        return new FieldPostings(postings, segment.Norms(name), _gains[field] ?? []);
    }
}

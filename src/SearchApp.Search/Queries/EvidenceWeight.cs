using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>An <see cref="EvidenceQuery"/> bound to a snapshot.</summary>
internal sealed class EvidenceWeight : Weight
{
    private readonly EvidenceQuery _query;
    private readonly TermWeight[] _terms;
    private readonly float _minimumCoverage;

    /// <summary>Looks the terms up.</summary>
    public EvidenceWeight(EvidenceQuery query, CollectionStatistics statistics)
    {
        _query = query;
        _terms = [.. query.Terms.Select(term => new TermWeight(term, statistics, scores: true))];
        // The last bits of a sum depend on its order: a document with all of the terms must pass a demand for all of them.
        _minimumCoverage = query.Coverage * _terms.Sum(term => term.Idf) * 0.9999f;
    }

    public override Scorer? Open(SegmentView segment)
    {
        var opened = new List<Evidence>(_terms.Length);
        foreach (var term in _terms)
        {
            if (term.OpenEvidence(segment) is { } evidence)
            {
                opened.Add(evidence);
            }
        }

        return opened.Count == 0
            ? null
            : new EvidenceScorer([.. opened], _query.K1, _minimumCoverage, _terms.Sum(term => term.Cost(segment)));
    }
}

using SearchApp.Indexing.Reading;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>A <see cref="PhraseQuery"/> bound to a snapshot.</summary>
internal sealed class PhraseWeight : Weight
{
    private readonly PhraseQuery _query;
    private readonly Dictionary<string, TermStatistics> _terms = new(StringComparer.Ordinal);
    private readonly float[] _gains;
    private readonly float _idf;

    /// <summary>Looks the terms up.</summary>
    public PhraseWeight(PhraseQuery query, CollectionStatistics statistics)
    {
        _query = query;
        _gains = statistics.Gains(query.Field);
        long documents = statistics.Field(query.Field.Field).Documents;
        foreach (var part in query.Phrases.SelectMany(phrase => phrase).Where(part => !part.IsPrefix))
        {
            if (!_terms.ContainsKey(part.Term))
            {
                var term = statistics.Term(query.Field.Field, part.Term);
                _terms.Add(part.Term, term);
                _idf += query.Boost * Bm25.InverseDocumentFrequency(documents, term.DocumentFrequency);
            }
        }
    }

    public override Scorer? Open(SegmentView segment)
    {
        if (segment.Reader.Terms(_query.Field.Field) is not { } dictionary)
        {
            return null;
        }

        var postings = new List<Postings>();
        var phrases = new List<Positions>();
        foreach (var phrase in _query.Phrases)
        {
            var places = new List<Positions>();
            foreach (var part in phrase)
            {
                if (OpenPart(segment, dictionary, part) is not { } opened)
                {
                    return null;
                }

                postings.Add(opened);
                places.Add(new TermPositions(opened, part.Place));
            }

            phrases.Add(places.Count == 1 ? places[0] : new NearPositions([.. places], slop: 0));
        }

        var positions = phrases.Count == 1 ? phrases[0] : new NearPositions([.. phrases], _query.Slop);
        var norms = segment.Norms(_query.Field.Field);
        return new PhraseScorer(new Intersection(postings), positions, norms, _gains, _idf, _query.K1);
    }

    private Postings? OpenPart(SegmentView segment, TermDictionary dictionary, PhrasePart part)
    {
        if (!part.IsPrefix)
        {
            return _terms[part.Term].Segments[segment.Ordinal] is { } info
                ? dictionary.Open(info, PostingsDetail.Positions)
                : null;
        }

        var found = PrefixTerms.Find(dictionary, part.Term).Select(i => dictionary.Open(i, PostingsDetail.Positions)).ToList();
        return found.Count == 0 ? null : new PostingsUnion(found);
    }
}

using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>Judges a few documents by their best passage: how much of the query's weight stands within a hundred characters.</summary>
/// <remarks>
/// BM25 cannot tell a text that speaks of the matter from a long one that has all its words somewhere, nor one that has a keyword as it was typed
/// from one that has its parts. Positions are read for
/// the documents asked about only. Documents must be asked about in ascending order, segment by segment.
/// </remarks>
internal sealed class PassageScorer
{
    private readonly string _field;
    private readonly string _titleField;
    private readonly RankingSettings _ranking;
    private readonly IReadOnlyList<PassageTerm> _terms;
    private readonly TermStatistics[] _statistics;
    private readonly TermStatistics[] _inTitles;
    private readonly float[] _weights;
    private readonly float _scale;
    private readonly int[][] _keywords;
    private readonly int[] _inside;
    private readonly List<(int Position, int Term)> _places = [];
    private readonly Postings?[] _postings;
    private readonly Postings?[] _titles;
    private SegmentView? _segment;

    /// <summary>Looks the terms up.</summary>
    /// <param name="statistics">The snapshot.</param>
    /// <param name="field">A field with positions.</param>
    /// <param name="titleField">The field of titles, of the same terms.</param>
    /// <param name="look">What to look for in these fields.</param>
    /// <param name="ranking">Lengths and weights.</param>
    public PassageScorer(CollectionStatistics statistics, string field, string titleField, SecondLook look, RankingSettings ranking)
    {
        var terms = look.Terms;
        (_field, _titleField) = (field, titleField);
        _ranking = ranking;
        _terms = terms;
        _statistics = [.. terms.Select(term => statistics.Term(field, term.Term))];
        _inTitles = [.. terms.Select(term => statistics.Term(titleField, term.Term))];
        long documents = Math.Max(1, statistics.Field(field).Documents);
        _scale = MathF.Pow(Math.Min(1, (float)ranking.LongestNearQuery / terms.Count), ranking.LongQueryPower);
        _weights = new float[terms.Count];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int term = 0; term < terms.Count; term++)
        {
            _weights[term] = Bm25.Weight(documents, Figures(statistics, terms[term], term));
            places.Add(terms[term].Term, term);
        }

        _keywords = [.. look.Keywords.Select(keyword => keyword.Select(term => places[term]).ToArray())];
        _inside = new int[terms.Count];
        _postings = new Postings?[terms.Count];
        _titles = new Postings?[terms.Count];
    }

    /// <summary>What the best passage, the beginning and whole keywords of a document add to its score.</summary>
    /// <param name="segment">The document's segment.</param>
    /// <param name="docId">The document.</param>
    public float Score(SegmentView segment, int docId)
    {
        if (segment != _segment)
        {
            Open(segment);
        }

        _places.Clear();
        for (int term = 0; term < _postings.Length; term++)
        {
            if (_postings[term] is { } postings)
            {
                Read(postings, docId, term);
            }
        }

        _places.Sort();
        return (_scale * ((_ranking.PassageWeight * BestPassage()) + (_ranking.LeadWeight * Lead(docId))))
            + (_ranking.KeywordWeight * WholeKeywords());
    }

    private void Open(SegmentView segment)
    {
        _segment = segment;
        for (int term = 0; term < _terms.Count; term++)
        {
            _postings[term] = Open(segment, _field, term, _statistics[term], PostingsDetail.Positions);
            _titles[term] = Open(segment, _titleField, term, _inTitles[term], PostingsDetail.Documents);
        }
    }

    private Postings? Open(SegmentView segment, string field, int term, TermStatistics statistics, PostingsDetail detail) =>
        _terms[term].Alternatives.Count > 0 ? BlendedTerm.Open(segment, field, _terms[term].Term, field, _terms[term].Alternatives)
        : statistics.Segments[segment.Ordinal] is { } info ? segment.Reader.Terms(field)!.Open(info, detail) : null;

    private TermFigures Figures(CollectionStatistics statistics, PassageTerm term, int at) => term.Alternatives.Count > 0
        ? new BlendedTerm(statistics, _field, term.Term, _field, term.Alternatives).Figures
        : _statistics[at].Figures;

    private void Read(Postings postings, int docId, int term)
    {
        if (Reach(postings, docId))
        {
            for (int left = postings.Freq; left > 0; left--)
            {
                _places.Add((postings.NextPosition(), term));
            }
        }
    }

    private float BestPassage()
    {
        Array.Clear(_inside);
        float best = 0;
        float weight = 0;
        int first = 0;
        foreach (var (position, term) in _places)
        {
            weight += _inside[term]++ == 0 ? _weights[term] : 0;
            while (_places[first].Position <= position - _ranking.PassageLength)
            {
                int leaving = _places[first++].Term;
                weight -= --_inside[leaving] == 0 ? _weights[leaving] : 0;
            }

            best = Math.Max(best, weight);
        }

        return best;
    }

    private float WholeKeywords()
    {
        float weight = 0;
        foreach (int[] keyword in _keywords)
        {
            if (Stands(keyword))
            {
                foreach (int term in keyword)
                {
                    weight += _weights[term];
                }
            }
        }

        return weight;
    }

    private bool Stands(int[] keyword)
    {
        foreach (var (position, term) in _places)
        {
            int length = term == keyword[0] ? 1 : 0;
            while (length > 0 && length < keyword.Length && _places.BinarySearch((position + length, keyword[length])) >= 0)
            {
                length++;
            }

            if (length == keyword.Length)
            {
                return true;
            }
        }

        return false;
    }

    // The title and the first characters of the body; a scraper often leaves the title above the body, too, where it counts once.
    private float Lead(int docId)
    {
        Array.Clear(_inside);
        float weight = 0;
        foreach (var (position, term) in _places)
        {
            if (position >= _ranking.LeadLength)
            {
                break;
            }

            weight += _inside[term]++ == 0 ? _weights[term] : 0;
        }

        for (int term = 0; term < _titles.Length; term++)
        {
            weight += _inside[term] == 0 && _titles[term] is { } title && Reach(title, docId) ? _weights[term] : 0;
        }

        return weight;
    }

    private static bool Reach(Postings postings, int docId) =>
        (postings.DocId < docId ? postings.Advance(docId) : postings.DocId) == docId;
}

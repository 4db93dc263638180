using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>The documents in which terms stand together in one field, scored by BM25 on how often they do.</summary>
internal sealed class PhraseScorer : Scorer
{
    private readonly DocIdIterator _documents;
    private readonly Positions _positions;
    private readonly byte[]? _norms;
    private readonly float[] _gains;
    private readonly float _idf;
    private readonly float _k1;
    private int _judged = -1;
    private bool _found;

    /// <summary>Scores a phrase.</summary>
    /// <param name="documents">The documents that hold all terms; moves the postings that <paramref name="positions"/> reads.</param>
    /// <param name="positions">Where the phrase stands.</param>
    /// <param name="norms">The field's lengths, or null for none.</param>
    /// <param name="gains">From <see cref="Bm25.Gains"/>.</param>
    /// <param name="idf">Of the phrase: the sum over its terms, times any boost.</param>
    /// <param name="k1">How soon more occurrences stop to count.</param>
    public PhraseScorer(DocIdIterator documents, Positions positions, byte[]? norms, float[] gains, float idf, float k1)
    {
        _documents = documents;
        _positions = positions;
        _norms = norms;
        _gains = gains;
        _idf = idf;
        _k1 = k1;
    }

    public override long Cost => _documents.Cost;

    public override int NextDoc() => DocId = _documents.NextDoc();

    public override int Advance(int target) => DocId = _documents.Advance(target);

    public override bool Matches()
    {
        if (_judged != DocId)
        {
            _judged = DocId;
            _positions.Start();
            _found = _positions.Next() != Positions.NoMore;
        }

        return _found;
    }

    /// <summary>How often the phrase stands in the document; asked once, after <see cref="Matches"/>.</summary>
    public int Frequency()
    {
        int freq = 1;
        while (_positions.Next() != Positions.NoMore)
        {
            freq++;
        }

        return freq;
    }

    public override float Score()
    {
        float occurrences = Frequency() * _gains[_norms is null ? 0 : _norms[DocId]];
        return _idf * occurrences / (_k1 + occurrences);
    }
}

namespace SearchApp.Search.Scoring;

/// <summary>The documents that hold one term in one field, scored by BM25.</summary>
internal sealed class TermScorer : Scorer
{
    private readonly FieldPostings _field;
    private readonly float _idf;
    private readonly float _k1;

    /// <summary>Scores a term.</summary>
    /// <param name="field">Its postings.</param>
    /// <param name="idf">Times any boost.</param>
    /// <param name="k1">How soon more occurrences stop to count.</param>
    public TermScorer(FieldPostings field, float idf, float k1)
    {
        _field = field;
        _idf = idf;
        _k1 = k1;
    }

    public override long Cost => _field.Postings.Cost;

    public override int NextDoc() => DocId = _field.Postings.NextDoc();

    public override int Advance(int target) => DocId = _field.Postings.Advance(target);

    /// <summary>The same term for walking in windows; the scorer is used no more.</summary>
    public WindowTerm OpenWindow() => new(_field, _idf, _k1);

    public override float Score()
    {
        float occurrences = _field.Occurrences(DocId);
        return _idf * occurrences / (_k1 + occurrences);
    }
}

namespace SearchApp.Search.Scoring;

/// <summary>The documents that hold one term in either of two fields, scored by BM25F over both.</summary>
/// <remarks>
/// One idf and one saturation for both fields: a term in the title and in the body is one piece of evidence, seen twice,
/// where a sum over fields would count it as two.
/// </remarks>
internal sealed class FieldedTermScorer : Scorer
{
    private readonly FieldPostings _first;
    private readonly FieldPostings _second;
    private readonly float _idf;
    private readonly float _k1;

    /// <summary>Scores a term over two fields.</summary>
    public FieldedTermScorer(FieldPostings first, FieldPostings second, float idf, float k1)
    {
        _first = first;
        _second = second;
        _idf = idf;
        _k1 = k1;
    }

    public override long Cost => _first.Postings.Cost + _second.Postings.Cost;

    public override int NextDoc() => DocId == NoMoreDocs ? NoMoreDocs : Advance(DocId + 1);

    public override int Advance(int target)
    {
        if (DocId == NoMoreDocs)
        {
            return NoMoreDocs;
        }

        int first = _first.Postings.DocId < target ? _first.Postings.Advance(target) : _first.Postings.DocId;
        int second = _second.Postings.DocId < target ? _second.Postings.Advance(target) : _second.Postings.DocId;
        return DocId = Math.Min(first, second);
    }

    public override float Score()
    {
        float occurrences = _first.Occurrences(DocId) + _second.Occurrences(DocId);
        return _idf * occurrences / (_k1 + occurrences);
    }
}

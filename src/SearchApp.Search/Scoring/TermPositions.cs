using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>Where a phrase would begin, judged by one of its terms: the term's positions less its place in the phrase.</summary>
internal sealed class TermPositions : Positions
{
    private readonly Postings _postings;
    private readonly int _place;
    private int _left;

    /// <summary>Watches a term.</summary>
    /// <param name="postings">With positions.</param>
    /// <param name="place">The term's place in its phrase, from 0.</param>
    public TermPositions(Postings postings, int place)
    {
        _postings = postings;
        _place = place;
    }

    public override void Start() => _left = _postings.Freq;

    public override int Next() => _left-- > 0 ? _postings.NextPosition() - _place : NoMore;
}

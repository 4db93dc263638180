namespace SearchApp.Search.Scoring;

/// <summary>Judges the best hits of a search again, by evidence that would cost too much for every match: nearness of words, place, time.</summary>
/// <remarks>Documents must be asked about in ascending order, each once.</remarks>
internal sealed class Reranker
{
    private readonly PassageScorer? _passages;
    private readonly List<ClueScorer> _clues;

    private Reranker(PassageScorer? passages, List<ClueScorer> clues)
    {
        _passages = passages;
        _clues = clues;
    }

    /// <summary>Prepares for a query; null when there is nothing to judge by.</summary>
    /// <param name="index">The segments.</param>
    /// <param name="terms">Distinct terms of the character view of bodies.</param>
    /// <param name="clues">Places and dates that the query names.</param>
    /// <param name="ranking">Weights.</param>
    public static Reranker? Of(
        ArticleIndex index, IReadOnlyList<PassageTerm> terms, IReadOnlyList<QueryClue> clues, RankingSettings ranking)
    {
        var passages = index.Passages(terms, ranking);
        return passages is null && clues.Count == 0
            ? null
            : new Reranker(passages, [.. clues.Select(clue => new ClueScorer(index, clue, ranking))]);
    }

    /// <summary>What a document gains.</summary>
    /// <param name="segment">The document's segment.</param>
    /// <param name="docId">The document.</param>
    public float Score(SegmentView segment, int docId)
    {
        float score = _passages?.Score(segment, docId) ?? 0;
        foreach (var clue in _clues)
        {
            score += clue.Score(segment, docId);
        }

        return score;
    }

    /// <summary>The same in parts: nearness first (null when the query has too few words for it), then the clues.</summary>
    /// <param name="segment">The document's segment.</param>
    /// <param name="docId">The document.</param>
    public (float? Nearness, IReadOnlyList<(QueryClue Clue, float Score)> Clues) Parts(SegmentView segment, int docId) =>
        (_passages?.Score(segment, docId), [.. _clues.Select(clue => (clue.Clue, clue.Score(segment, docId)))]);
}

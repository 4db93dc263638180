namespace SearchApp.Search.Scoring;

/// <summary>Judges the best hits of a search again, by evidence that would cost too much for every match: nearness of words, single characters, place, time.</summary>
/// <remarks>Documents must be asked about in ascending order, each once.</remarks>
internal sealed class Reranker
{
    private readonly PassageScorer? _passages;
    private readonly CharacterScorer? _characters;
    private readonly List<ClueScorer> _clues;

    private Reranker(PassageScorer? passages, CharacterScorer? characters, List<ClueScorer> clues)
    {
        _passages = passages;
        _characters = characters;
        _clues = clues;
    }

    /// <summary>Prepares for a query; null when there is nothing to judge by.</summary>
    /// <param name="index">The segments.</param>
    /// <param name="look">Texts of the query.</param>
    /// <param name="clues">Places and dates that the query names.</param>
    /// <param name="ranking">Weights.</param>
    public static Reranker? Of(
        ArticleIndex index, SecondLook look, IReadOnlyList<QueryClue> clues, RankingSettings ranking)
    {
        var passages = index.Passages(look, ranking);
        return passages is null && clues.Count == 0
            ? null
            : new Reranker(passages, passages is null ? null : index.Characters(look, ranking), [.. clues.Select(clue => new ClueScorer(index, clue, ranking))]);
    }

    /// <summary>What a document gains.</summary>
    /// <param name="segment">The document's segment.</param>
    /// <param name="docId">The document.</param>
    public float Score(SegmentView segment, int docId)
    {
        float score = _passages?.Score(segment, docId) ?? 0;
        score += _characters?.Score(segment, docId) ?? 0;
        foreach (var clue in _clues)
        {
            score += clue.Score(segment, docId);
        }

        return score;
    }

    /// <summary>The same in parts, in the order in which they are added: nearness, characters (each null when it is not looked at), the clues.</summary>
    /// <param name="segment">The document's segment.</param>
    /// <param name="docId">The document.</param>
    public (float? Nearness, float? Characters, IReadOnlyList<(QueryClue Clue, float Score)> Clues) Parts(SegmentView segment, int docId) =>
        (_passages?.Score(segment, docId), _characters?.Score(segment, docId), [.. _clues.Select(clue => (clue.Clue, clue.Score(segment, docId)))]);
}

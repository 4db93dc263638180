using SearchApp.Analysis;
using SearchApp.Indexing;

namespace SearchApp.Search.Scoring;

/// <summary>Judges a few documents by the single characters and the numbers of the query that stand in their bodies, wherever.</summary>
/// <remarks>
/// A short text has room for one way to say a thing: 确诊患者 where the query says 确诊病例, 驰援 where it says 支援. Pairs and words miss that, the
/// characters in common do not. In long texts they stand everywhere and say nothing. The index holds no single characters: they are counted in the text as
/// stored, so lengths are exact here. BM25 with ln(1 + documents / occurrences) for the weight of a unit.
/// </remarks>
internal sealed class CharacterScorer
{
    private readonly RankingSettings _ranking;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _placeOf;
    private readonly float[] _weights;
    private readonly int[] _counts;
    private readonly float _averageLength;
    private readonly TokenStream _stream = KnownAnalyzers.Characters.CreateStream();
    private readonly TokenBuffer _tokens = new();

    /// <summary>Looks the units up.</summary>
    /// <param name="index">The segments.</param>
    /// <param name="units">Distinct units.</param>
    /// <param name="ranking">Weights.</param>
    public CharacterScorer(ArticleIndex index, IReadOnlyList<QueryUnit> units, RankingSettings ranking)
    {
        _ranking = ranking;
        _averageLength = index.AverageLength;
        _weights = new float[units.Count];
        _counts = new int[units.Count];
        _placeOf = _places.GetAlternateLookup<ReadOnlySpan<char>>();
        long documents = index.Statistics.Field(ArticleSchema.BodyCharacters).Documents;
        foreach (var unit in units)
        {
            long occurrences = index.Statistics.OccurrencesOfUnit(ArticleSchema.BodyCharacters, unit);
            _weights[_places.Count] = ranking.Repeated(unit.Times) * MathF.Log(1 + ((float)documents / Math.Max(1, occurrences)));
            _places.Add(unit.Text, _places.Count);
        }
    }

    /// <summary>What the units of a document add to its score.</summary>
    /// <param name="segment">The document's segment.</param>
    /// <param name="docId">The document.</param>
    public float Score(SegmentView segment, int docId)
    {
        float length = Count(segment.Reader.StoredFields.ReadString(docId, ArticleSchema.Body) ?? "");
        float relative = (length + _ranking.LengthSlack) / (_averageLength + _ranking.LengthSlack);
        float saturation = _ranking.K1 * (1 - _ranking.CharacterB + (_ranking.CharacterB * relative));
        float score = 0;
        for (int place = 0; place < _counts.Length; place++)
        {
            score += _weights[place] * _counts[place] / (saturation + _counts[place]);
        }

        return _ranking.CharacterWeight * score;
    }

    private int Count(string text)
    {
        Array.Clear(_counts);
        int length = 0;
        _stream.Reset(text.AsMemory());
        while (_stream.ReadBatch(_tokens))
        {
            length += _tokens.Count;
            foreach (ref readonly var token in _tokens.Tokens)
            {
                var unit = _tokens.Term(token);
                if (token.Type == TokenType.Bigram)
                {
                    unit = unit[..(char.IsHighSurrogate(unit[0]) ? 2 : 1)];
                }

                if (_placeOf.TryGetValue(unit, out int place))
                {
                    _counts[place]++;
                }
            }
        }

        return length;
    }
}

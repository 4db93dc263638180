using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>One term in one field, walked a block at a time for <see cref="DenseConjunctionScorer"/>.</summary>
internal sealed class WindowTerm
{
    private const int BlockSize = 128;

    private readonly FieldPostings _field;
    private readonly float _idf;
    private readonly float _k1;
    private readonly int[] _docIds = new int[BlockSize];
    private readonly int[] _freqs = new int[BlockSize];
    private readonly int[] _standing = new int[BlockSize];
    private int _at;
    private int _count;

    /// <summary>Starts before the first document.</summary>
    /// <param name="field">The postings; without gains nothing is scored.</param>
    /// <param name="idf">Times any boost.</param>
    /// <param name="k1">Saturation.</param>
    public WindowTerm(FieldPostings field, float idf, float k1)
    {
        _field = field;
        _idf = idf;
        _k1 = k1;
    }

    /// <summary>Leaves out the documents below a target.</summary>
    /// <returns>The next document.</returns>
    public int SkipTo(int target)
    {
        if (_count == 0 || _docIds[_count - 1] < target)
        {
            int docId = _field.Postings.DocId < target ? _field.Postings.Advance(target) : _field.Postings.DocId;
            _at = 0;
            _count = 0;
            if (docId != DocIdIterator.NoMoreDocs)
            {
                _docIds[0] = docId;
                _freqs[0] = _field.Gains.Length > 0 ? _field.Postings.Freq : 0;
                _count = 1;
            }

            return docId;
        }

        while (_docIds[_at] < target)
        {
            _at++;
        }

        return _docIds[_at];
    }

    /// <summary>Raises the documents of a window that have reached a step, and adds the term's score to them.</summary>
    /// <param name="start">First document of the window; <see cref="SkipTo"/> was called with it.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="step">The step; those that another field of the same term has raised from it only get the score.</param>
    /// <param name="reached">By place in the window.</param>
    /// <param name="scores">By place in the window; what is there before step 0 does not matter.</param>
    /// <param name="places">Receives the places raised.</param>
    /// <returns>How many were raised.</returns>
    public int Raise(int start, int end, byte step, Span<byte> reached, Span<float> scores, Span<int> places)
    {
        int raised = 0;
        while (_count > 0)
        {
            int standing = FindStanding(start, end, step, reached);
            for (int i = 0; i < standing; i++)
            {
                int docId = _docIds[_standing[i]];
                int place = docId - start;
                float score = Score(_standing[i], docId);
                if (reached[place] == step)
                {
                    reached[place]++;
                    places[raised++] = place;
                    scores[place] = step == 0 ? score : scores[place] + score;
                }
                else
                {
                    scores[place] += score;
                }
            }

            if (_at < _count)
            {
                return raised;
            }

            _at = 0;
            _count = _field.Postings.ReadBlock(_docIds, _field.Gains.Length > 0 ? _freqs : []);
        }

        return raised;
    }

    // Which of the block's documents in the window have reached a step: without a branch, for nobody could guess it.
    private int FindStanding(int start, int end, byte step, ReadOnlySpan<byte> reached)
    {
        int limit = _docIds[_count - 1] < end ? _count : _docIds.AsSpan(0, _count).BinarySearch(end);
        limit = limit < 0 ? ~limit : limit;
        var docIds = _docIds.AsSpan(0, limit);
        var standing = _standing.AsSpan(0, BlockSize);
        int count = 0;
        for (int at = _at; at < docIds.Length; at++)
        {
            standing[count] = at;
            count += (uint)(reached[docIds[at] - start] - step) <= 1 ? 1 : 0;
        }

        _at = Math.Max(_at, limit);
        return count;
    }

    private float Score(int at, int docId)
    {
        float[] gains = _field.Gains;
        if (gains.Length == 0)
        {
            return 0;
        }

        float occurrences = _freqs[at] * gains[_field.Norms is { } norms ? norms[docId] : 0];
        return _idf * occurrences / (_k1 + occurrences);
    }
}

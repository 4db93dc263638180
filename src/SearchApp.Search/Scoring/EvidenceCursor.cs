using System.Runtime.CompilerServices;
using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>One term's postings in one field, read a block at a time for adding up in windows.</summary>
internal sealed class EvidenceCursor
{
    private const int BlockSize = 128;

    private readonly Postings _postings;
    private readonly byte[]? _norms;
    private readonly float[] _gains;
    private readonly int[] _docIds = new int[BlockSize];
    private readonly int[] _freqs = new int[BlockSize];
    private int _at;
    private int _count;

    /// <summary>Starts before the first document.</summary>
    public EvidenceCursor(FieldPostings field)
    {
        _postings = field.Postings;
        _norms = field.Norms;
        _gains = field.Gains;
        Refill();
    }

    /// <summary>The next document that was not added yet, or <see cref="DocIdIterator.NoMoreDocs"/>.</summary>
    public int Next => _at < _count ? _docIds[_at] : DocIdIterator.NoMoreDocs;

    /// <summary>Leaves out the documents below a target.</summary>
    public void SkipTo(int target)
    {
        if (Next >= target)
        {
            return;
        }

        if (_docIds[_count - 1] < target)
        {
            int docId = _postings.DocId < target ? _postings.Advance(target) : _postings.DocId;
            _at = 0;
            _count = docId == DocIdIterator.NoMoreDocs ? 0 : 1;
            _docIds[0] = docId;
            _freqs[0] = _count == 0 ? 0 : _postings.Freq;
            return;
        }

        while (_docIds[_at] < target)
        {
            _at++;
        }
    }

    /// <summary>What the occurrences in a document count, length regarded; 0 where there are none. Leaves out those below it.</summary>
    /// <param name="docId">The document.</param>
    public float OccurrencesIn(int docId)
    {
        SkipTo(docId);
        return Next == docId ? _freqs[_at] * _gains[_norms is null ? 0 : _norms[docId]] : 0;
    }

    /// <summary>Copies the occurrences of the documents of a window to an array.</summary>
    /// <param name="start">First document of the window.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="occurrences">By place in the window; what is there is replaced.</param>
    /// <param name="places">Receives the places that were written.</param>
    /// <returns>How many there are.</returns>
    public int Spread(int start, int end, Span<float> occurrences, Span<int> places)
    {
        int count = 0;
        while (Next < end)
        {
            int docId = _docIds[_at];
            places[count++] = docId - start;
            occurrences[docId - start] = _freqs[_at] * _gains[_norms is null ? 0 : _norms[docId]];
            MoveOn();
        }

        return count;
    }

    /// <summary>Adds the term's score in the documents of a window, together with what another field said of it.</summary>
    /// <param name="start">First document of the window.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="other">Occurrences in the other field by place in the window, or empty; what was used is set to 0.</param>
    /// <param name="idf">The term's weight.</param>
    /// <param name="k1">Saturation.</param>
    /// <param name="scores">By place in the window.</param>
    /// <param name="coverage">By place in the window: the weights of terms present; or empty.</param>
    public void AddScores(
        int start, int end, Span<float> other, float idf, float k1, Span<float> scores, Span<float> coverage)
    {
        while (Next < end)
        {
            int docId = _docIds[_at];
            int place = docId - start;
            float occurrences = _freqs[_at] * _gains[_norms is null ? 0 : _norms[docId]];
            if (!other.IsEmpty)
            {
                occurrences += other[place];
                other[place] = 0;
            }

            scores[place] += idf * occurrences / (k1 + occurrences);
            if (!coverage.IsEmpty)
            {
                coverage[place] += idf;
            }

            MoveOn();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MoveOn()
    {
        if (++_at == _count)
        {
            Refill();
        }
    }

    private void Refill()
    {
        _at = 0;
        _count = _postings.ReadBlock(_docIds, _freqs);
    }
}

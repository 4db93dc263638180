using System.Collections;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Segments;

namespace SearchApp.Indexing.Checking;

/// <summary>Walks every term, document, position and offset of one field.</summary>
internal sealed class TermsChecker
{
    private readonly Segment _segment;
    private readonly FieldInfo _field;
    private readonly TermDictionary _terms;
    private readonly CancellationToken _cancellationToken;
    private readonly BitArray _docsWithTerms;
    private readonly int[] _docIds = new int[128];
    private readonly int[] _freqs = new int[128];

    public TermsChecker(Segment segment, FieldInfo field, TermDictionary terms, CancellationToken cancellationToken)
    {
        _segment = segment;
        _field = field;
        _terms = terms;
        _cancellationToken = cancellationToken;
        _docsWithTerms = new BitArray(segment.MaxDoc);
    }

    /// <summary>Checks the field.</summary>
    public void Check()
    {
        long count = 0;
        long docFreqs = 0;
        long termFreqs = 0;
        byte[] last = [];
        var cursor = _terms.EnumerateFrom([]);
        while (cursor.MoveNext())
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (count > 0 && cursor.Term.SequenceCompareTo(last) <= 0)
            {
                Throw("terms in order", $"term {count} not above the one before");
            }

            var info = cursor.Info;
            if (!_terms.TryFind(cursor.Term, out var found) || found != info)
            {
                Throw($"to find term {count} through the index", "something else");
            }

            CheckDocs(info);
            CheckSkips(info);
            if (_field.Postings >= PostingsDetail.Positions)
            {
                CheckPositions(info);
            }

            count++;
            docFreqs += info.DocFreq;
            termFreqs += info.TotalTermFreq;
            last = cursor.Term.ToArray();
        }

        Compare(_terms.TermCount, count, "terms");
        Compare(_terms.SumDocFreq, docFreqs, "postings");
        Compare(_terms.SumTotalTermFreq, termFreqs, "occurrences");
        Compare(_terms.DocCount, _docsWithTerms.Cast<bool>().Count(has => has), "documents");
    }

    private void CheckDocs(in TermInfo info)
    {
        long docs = 0;
        long freqs = 0;
        var postings = _terms.Open(info, PostingsDetail.Frequencies);
        for (int count = postings.ReadBlock(_docIds, _freqs); count > 0; count = postings.ReadBlock(_docIds, _freqs))
        {
            docs += count;
            for (int i = 0; i < count; i++)
            {
                // The reader has checked their order and range.
                _docsWithTerms[_docIds[i]] = true;
                freqs += _freqs[i];
                if (_freqs[i] < 1)
                {
                    Throw("a frequency of at least 1", $"{_freqs[i]} in document {_docIds[i]}");
                }
            }
        }

        Compare(info.DocFreq, docs, "documents of a term");
        Compare(info.TotalTermFreq, freqs, "occurrences of a term");
    }

    // Each block's last document must be found through the skip list too.
    private void CheckSkips(in TermInfo info)
    {
        if (info.SkipOffset < 0)
        {
            return;
        }

        var walk = _terms.Open(info, PostingsDetail.Documents);
        var leaps = _terms.Open(info, PostingsDetail.Frequencies);
        for (int count = walk.ReadBlock(_docIds, []); count > 0; count = walk.ReadBlock(_docIds, []))
        {
            if (leaps.Advance(walk.DocId) != walk.DocId)
            {
                Throw($"document {walk.DocId} through the skip list", $"{leaps.DocId}");
            }
        }
    }

    private void CheckPositions(in TermInfo info)
    {
        bool hasOffsets = _field.Postings >= PostingsDetail.Offsets;
        var postings = _terms.Open(info, PostingsDetail.Offsets);
        for (int doc = postings.NextDoc(); doc != DocIdIterator.NoMoreDocs; doc = postings.NextDoc())
        {
            int position = 0;
            int start = 0;
            for (int i = postings.Freq; i > 0; i--)
            {
                int next = postings.NextPosition();
                bool isSound = next >= position
                    && (!hasOffsets || (postings.StartOffset >= start && postings.EndOffset >= postings.StartOffset));
                if (!isSound)
                {
                    Throw("ascending positions and offsets", $"position {next} behind {position} in document {doc}");
                }

                position = next;
                start = hasOffsets ? postings.StartOffset : 0;
            }
        }
    }

    private void Compare(long expected, long actual, string what)
    {
        if (expected != actual)
        {
            Throw($"{expected} {what}", $"{actual}");
        }
    }

    private void Throw(string expected, string actual) =>
        throw new CorruptIndexException(_segment.Path, -1, $"{expected} in field '{_field.Name}'", actual);
}

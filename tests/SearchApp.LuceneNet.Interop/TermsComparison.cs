using Lucene.Net.Index;
using Lucene.Net.Search;
using SearchApp.Indexing.Reading;

namespace SearchApp.LuceneNet.Interop;

/// <summary>The terms of a field and their postings, in order, by look-up, and by leaps.</summary>
internal static class TermsComparison
{
    private const int Leap = 100;

    public static void Run(string field, Terms? theirs, TermDictionary? ours, Differences differences)
    {
        differences.Compare(() => $"{field} has terms", theirs is not null, ours is not null);
        if (theirs is null || ours is null)
        {
            return;
        }

        bool frequencies = theirs.HasFreqs;
        differences.Compare(() => $"{field} terms", theirs.Count, ours.TermCount);
        differences.Compare(() => $"{field} documents", theirs.DocCount, ours.DocCount);
        differences.Compare(() => $"{field} postings", theirs.SumDocFreq, ours.SumDocFreq);
        differences.Compare(() => $"{field} occurrences", frequencies ? theirs.SumTotalTermFreq : theirs.SumDocFreq, ours.SumTotalTermFreq);
        TermsEnum terms = theirs.GetEnumerator();
        TermsEnum sought = theirs.GetEnumerator();
        TermCursor cursor = ours.EnumerateFrom([]);
        while (terms.MoveNext())
        {
            string term = Hex.Of(terms.Term);
            if (!cursor.MoveNext())
            {
                differences.Compare(() => $"{field} has another term", term, "none");
                return;
            }

            var info = cursor.Info;
            differences.Compare(() => $"{field} term", term, Convert.ToHexString(cursor.Term));
            differences.Compare(() => $"{field} {term} document frequency", terms.DocFreq, info.DocFreq);
            differences.Compare(() => $"{field} {term} frequency", frequencies ? terms.TotalTermFreq : terms.DocFreq, info.TotalTermFreq);
            differences.Compare(() => $"{field} {term} is found", sought.SeekExact(terms.Term), ours.TryFind(cursor.Term, out var found) && found == info);
            differences.Compare(() => $"{field} {term} postings", Postings(sought), Postings(ours, info, theirs.HasPositions, theirs.HasOffsets));
            differences.Compare(() => $"{field} {term} leaps", Leaps(terms), Leaps(ours, info));
        }

        differences.Compare(() => $"{field} has another term", false, cursor.MoveNext());
    }

    private static int Postings(TermsEnum terms)
    {
        var hash = new HashCode();
        DocsAndPositionsEnum? positions = terms.DocsAndPositions(null, null);
        DocsEnum docs = positions ?? terms.Docs(null, null);
        while (docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            hash.Add(docs.DocID);
            hash.Add(docs.Freq);
            for (int i = 0; positions is not null && i < docs.Freq; i++)
            {
                hash.Add(positions.NextPosition());
                hash.Add(positions.StartOffset);
                hash.Add(positions.EndOffset);
            }
        }

        return hash.ToHashCode();
    }

    private static int Postings(TermDictionary dictionary, in TermInfo info, bool positions, bool offsets)
    {
        var hash = new HashCode();
        var postings = dictionary.Open(info, PostingsDetail.Offsets);
        while (postings.NextDoc() != DocIdIterator.NoMoreDocs)
        {
            hash.Add(postings.DocId);
            hash.Add(postings.Freq);
            for (int i = 0; positions && i < postings.Freq; i++)
            {
                hash.Add(postings.NextPosition());
                hash.Add(offsets ? postings.StartOffset : -1);
                hash.Add(offsets ? postings.EndOffset : -1);
            }
        }

        return hash.ToHashCode();
    }

    private static int Leaps(TermsEnum terms)
    {
        var hash = new HashCode();
        DocsEnum docs = terms.Docs(null, null, DocsFlags.FREQS);
        for (int doc = docs.Advance(0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.Advance(doc + Leap))
        {
            hash.Add(doc);
            hash.Add(docs.Freq);
        }

        return hash.ToHashCode();
    }

    private static int Leaps(TermDictionary dictionary, in TermInfo info)
    {
        var hash = new HashCode();
        var postings = dictionary.Open(info, PostingsDetail.Frequencies);
        for (int doc = postings.Advance(0); doc != DocIdIterator.NoMoreDocs; doc = postings.Advance(doc + Leap))
        {
            hash.Add(doc);
            hash.Add(postings.Freq);
        }

        return hash.ToHashCode();
    }
}

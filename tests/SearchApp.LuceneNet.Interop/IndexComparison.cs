using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SearchApp.Indexing;
using SearchApp.Indexing.Reading;
using OurReader = SearchApp.Indexing.Reading.SegmentReader;

namespace SearchApp.LuceneNet.Interop;

/// <summary>Every term, posting, position, offset, stored field and doc value of every segment, through both readers.</summary>
internal static class IndexComparison
{
    public static void Run(string generation, Differences differences)
    {
        using var directory = FSDirectory.Open(generation);
        using var reader = DirectoryReader.Open(directory);
        using var snapshot = IndexSnapshot.Open(generation);
        differences.Compare("segments", reader.Leaves.Count, snapshot.Segments.Count);
        for (int i = 0; i < reader.Leaves.Count; i++)
        {
            CompareSegment(reader.Leaves[i].AtomicReader, snapshot.Segments[i], differences);
        }
    }

    private static void CompareSegment(AtomicReader theirs, OurReader ours, Differences differences)
    {
        differences.Compare("documents", theirs.MaxDoc, ours.MaxDoc);
        foreach (string field in theirs.Fields)
        {
            CompareTerms(field, theirs.GetTerms(field), ours.Terms(field)!, differences);
        }

        foreach (FieldInfo info in theirs.FieldInfos)
        {
            CompareColumn(info, theirs, ours, differences);
        }

        for (int doc = 0; doc < theirs.MaxDoc; doc++)
        {
            string their = string.Join('|', theirs.Document(doc).Fields.Select(f => $"{f.Name}={f.GetStringValue() ?? Hex(f.GetBinaryValue())}"));
            string our = string.Join('|', ours.StoredFields.Read(doc).Select(f => $"{f.Name}={(f.Value is byte[] bytes ? Convert.ToHexString(bytes) : f.Value)}"));
            differences.Compare($"stored fields of {doc}", their, our);
        }
    }

    private static void CompareTerms(string field, Terms theirs, TermDictionary ours, Differences differences)
    {
        TermsEnum terms = theirs.GetEnumerator();
        TermCursor cursor = ours.EnumerateFrom([]);
        while (terms.MoveNext())
        {
            string term = Hex(terms.Term);
            differences.Compare($"{field} term", term, cursor.MoveNext() ? Convert.ToHexString(cursor.Term) : "none");
            differences.Compare($"{field} {term} df", terms.DocFreq, cursor.Info.DocFreq);
            differences.Compare($"{field} {term} postings", Postings(terms), Postings(ours, cursor.Info, theirs.HasPositions, theirs.HasOffsets));
        }

        differences.Compare($"{field} end of terms", false, cursor.MoveNext());
    }

    private static int Postings(TermsEnum terms)
    {
        var hash = new HashCode();
        DocsAndPositionsEnum? positions = terms.DocsAndPositions(null, null);
        DocsEnum docs = positions ?? terms.Docs(null, null);
        while (docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            hash.Add(docs.DocID);
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
            for (int i = 0; positions && i < postings.Freq; i++)
            {
                hash.Add(postings.NextPosition());
                hash.Add(offsets ? postings.StartOffset : -1);
                hash.Add(offsets ? postings.EndOffset : -1);
            }
        }

        return hash.ToHashCode();
    }

    private static void CompareColumn(FieldInfo info, AtomicReader theirs, OurReader ours, Differences differences)
    {
        var scratch = new BytesRef();
        for (int doc = 0; doc < theirs.MaxDoc; doc++)
        {
            string what = $"{info.Name} of {doc}";
            switch (info.DocValuesType)
            {
                case DocValuesType.NUMERIC:
                    differences.Compare(what, theirs.GetNumericDocValues(info.Name).Get(doc), ours.Numeric(info.Name)!.Get(doc));
                    differences.Compare(what + " has", theirs.GetDocsWithField(info.Name).Get(doc), ours.Numeric(info.Name)!.Has(doc));
                    break;
                case DocValuesType.BINARY:
                    theirs.GetBinaryDocValues(info.Name).Get(doc, scratch);
                    differences.Compare(what, Hex(scratch), Convert.ToHexString(ours.Binary(info.Name)!.Get(doc)));
                    break;
                case DocValuesType.SORTED:
                    differences.Compare(what, theirs.GetSortedDocValues(info.Name).GetOrd(doc), ours.Sorted(info.Name)!.GetOrdinal(doc));
                    break;
                case DocValuesType.SORTED_SET:
                    differences.Compare(what, Ordinals(theirs.GetSortedSetDocValues(info.Name), doc), string.Join(' ', ours.SortedSet(info.Name)!.GetOrdinals(doc).ToArray()));
                    break;
                default:
                    return;
            }
        }
    }

    private static string Ordinals(SortedSetDocValues values, int doc)
    {
        var ordinals = new List<long>();
        values.SetDocument(doc);
        for (long ordinal = values.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = values.NextOrd())
        {
            ordinals.Add(ordinal);
        }

        return string.Join(' ', ordinals);
    }

    private static string Hex(BytesRef? bytes) => bytes is null ? "" : Convert.ToHexString(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
}

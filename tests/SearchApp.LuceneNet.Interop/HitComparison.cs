using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using SearchApp.Indexing;
using SearchApp.Indexing.Reading;

namespace SearchApp.LuceneNet.Interop;

/// <summary>200 queries of terms taken from the index: the documents that Lucene.NET's searcher finds, and those our postings hold.</summary>
internal static class HitComparison
{
    private const int Count = 200;

    public static void Run(string generation, Differences differences)
    {
        using var directory = FSDirectory.Open(generation);
        using var reader = DirectoryReader.Open(directory);
        using var snapshot = IndexSnapshot.Open(generation);
        var searcher = new IndexSearcher(reader);
        string[] terms = [.. FrequentTerms(snapshot)];
        for (int i = 0; i + 1 < terms.Length && i < Count * 2; i += 2)
        {
            var both = new BooleanQuery
            {
                { new TermQuery(new Term(ArticleSchema.Body, terms[i])), Occur.MUST },
                { new TermQuery(new Term(ArticleSchema.Body, terms[i + 1])), Occur.MUST },
            };
            var theirs = searcher.Search(both, Math.Max(1, reader.MaxDoc)).ScoreDocs.Select(hit => hit.Doc).Order();
            differences.Compare($"{terms[i]} and {terms[i + 1]}", string.Join(' ', theirs), string.Join(' ', Both(snapshot, terms[i], terms[i + 1])));
        }
    }

    private static IEnumerable<string> FrequentTerms(IndexSnapshot snapshot)
    {
        var cursor = snapshot.Segments[0].Terms(ArticleSchema.Body)!.EnumerateFrom([]);
        var counted = new List<(string Term, int DocFreq)>();
        while (cursor.MoveNext())
        {
            counted.Add((Encoding.UTF8.GetString(cursor.Term), cursor.Info.DocFreq));
        }

        return counted.OrderByDescending(t => t.DocFreq).Take(Count * 2).Select(t => t.Term).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<int> Both(IndexSnapshot snapshot, string a, string b)
    {
        int start = 0;
        foreach (var segment in snapshot.Segments)
        {
            int first = start;
            foreach (int doc in Documents(segment, a).Intersect(Documents(segment, b)).Order())
            {
                yield return first + doc;
            }

            start += segment.MaxDoc;
        }
    }

    private static List<int> Documents(SearchApp.Indexing.Reading.SegmentReader segment, string term)
    {
        var found = new List<int>();
        var terms = segment.Terms(ArticleSchema.Body);
        if (terms is not null && terms.TryFind(Encoding.UTF8.GetBytes(term), out var info))
        {
            var postings = terms.Open(info, PostingsDetail.Documents);
            while (postings.NextDoc() != DocIdIterator.NoMoreDocs)
            {
                if (segment.LiveDocs is not { } live || live.IsLive(postings.DocId))
                {
                    found.Add(postings.DocId);
                }
            }
        }

        return found;
    }
}

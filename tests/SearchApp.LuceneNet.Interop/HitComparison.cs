using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using SearchApp.Indexing;
using SearchApp.Indexing.Reading;
using SearchApp.Search.Scoring;
using SearchApp.Search.Tests.Judges;
using CollectionStatistics = SearchApp.Search.Scoring.CollectionStatistics;

namespace SearchApp.LuceneNet.Interop;

/// <summary>Queries of every kind, made by lot from the articles of the index: the documents that both engines find.</summary>
internal static class HitComparison
{
    private const int Queries = 300;

    /// <summary>Compares hits.</summary>
    /// <param name="folder">A Lucene directory that holds articles.</param>
    /// <param name="differences">Receives what is found.</param>
    public static void Run(string folder, Differences differences)
    {
        using var directory = FSDirectory.Open(folder);
        using var reader = DirectoryReader.Open(directory);
        using var snapshot = IndexSnapshot.Open(folder);
        var searcher = new IndexSearcher(reader);
        var statistics = new CollectionStatistics(Views(snapshot), snapshot.Deleted);
        int found = 0;
        foreach (var question in new QuestionMaker(snapshot, new Random(20261126)).Make(Queries))
        {
            var theirs = searcher.Search(QuestionReader.Read(reader, question.Theirs), Math.Max(1, reader.MaxDoc)).ScoreDocs.Select(hit => hit.Doc);
            string documents = string.Join(' ', theirs.Order());
            found += documents.Length > 0 ? 1 : 0;
            foreach (bool scores in new[] { true, false })
            {
                differences.Compare(() => $"{question.Kind}, {question.Theirs}", documents, string.Join(' ', Ours(question, statistics, scores)));
            }
        }

        // Agreement on nothing found would prove little.
        differences.Compare(() => $"more than half of the queries find something ({found})", true, found > Queries / 2);
    }

    private static List<SegmentView> Views(IndexSnapshot snapshot)
    {
        var views = new List<SegmentView>();
        int docBase = 0;
        foreach (var segment in snapshot.Segments)
        {
            views.Add(new SegmentView(views.Count, docBase, segment));
            docBase += segment.MaxDoc;
        }

        return views;
    }

    private static IEnumerable<int> Ours(Question question, CollectionStatistics statistics, bool scores)
    {
        var weight = question.Ours.Bind(statistics, scores);
        foreach (var segment in statistics.Segments)
        {
            var scorer = weight.Open(segment);
            while (scorer is not null && scorer.NextDoc() != DocIdIterator.NoMoreDocs)
            {
                if (segment.Reader.LiveDocs?.IsLive(scorer.DocId) != false && scorer.Matches())
                {
                    yield return segment.DocBase + scorer.DocId;
                }
            }
        }
    }
}

using System.Text;
using SearchApp.Corpus;
using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Updating;

/// <summary>Reads the articles of a generation by their numbers in the order of its source. Not thread-safe.</summary>
internal sealed class NumberedArticles
{
    private readonly IndexSnapshot _snapshot;
    private readonly int[] _documents;

    /// <summary>Finds out which document has which number: four bytes a document.</summary>
    /// <param name="snapshot">The generation.</param>
    public NumberedArticles(IndexSnapshot snapshot)
    {
        _snapshot = snapshot;
        _documents = new int[snapshot.MaxDoc];
        Array.Fill(_documents, -1);
        int document = 0;
        foreach (var segment in snapshot.Segments)
        {
            for (int doc = 0; doc < segment.MaxDoc; doc++, document++)
            {
                if (segment.LiveDocs?.IsLive(doc) != false)
                {
                    _documents[snapshot.Order.PlaceOf(document)] = document;
                }
            }
        }

        // Places of deleted documents are numbers of none.
        int count = 0;
        foreach (int live in _documents)
        {
            if (live >= 0)
            {
                _documents[count++] = live;
            }
        }
    }

    /// <summary>An article as the generation has it.</summary>
    /// <param name="number">Its number.</param>
    public Article Read(int number)
    {
        var (segment, doc) = Find(_documents[number]);
        var stored = segment.StoredFields;
        return ArticleDetails.Read(
            Encoding.UTF8.GetString(segment.Binary(ArticleSchema.Id)!.Get(doc)),
            stored.ReadString(doc, ArticleSchema.Title) ?? "",
            stored.ReadString(doc, ArticleSchema.Subtitle),
            stored.ReadString(doc, ArticleSchema.Body) ?? "",
            stored.ReadString(doc, ArticleSchema.Details)!);
    }

    private (SegmentReader Segment, int Doc) Find(int document)
    {
        int start = 0;
        foreach (var segment in _snapshot.Segments)
        {
            if (document < start + segment.MaxDoc)
            {
                return (segment, document - start);
            }

            start += segment.MaxDoc;
        }

        throw new ArgumentOutOfRangeException(nameof(document));
    }
}

using System.Text;
using SearchApp.Corpus;
using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Updating;

/// <summary>Reads the articles of a generation by their numbers in the order of its source. Not thread-safe.</summary>
internal sealed class NumberedArticles
{
    private readonly List<(SegmentReader Segment, int Doc)> _documents = [];

    /// <summary>Finds out which document has which number.</summary>
    /// <param name="snapshot">The generation.</param>
    public NumberedArticles(IndexSnapshot snapshot)
    {
        var places = new List<int>();
        int document = 0;
        foreach (var segment in snapshot.Segments)
        {
            for (int doc = 0; doc < segment.MaxDoc; doc++, document++)
            {
                if (segment.LiveDocs?.IsLive(doc) != false)
                {
                    _documents.Add((segment, doc));
                    places.Add(snapshot.Order.PlaceOf(document));
                }
            }
        }

        int[] order = [.. Enumerable.Range(0, places.Count)];
        Array.Sort(places.ToArray(), order);
        _documents = [.. order.Select(number => _documents[number])];
    }

    /// <summary>An article as the generation has it.</summary>
    /// <param name="number">Its number.</param>
    public Article Read(int number)
    {
        var (segment, doc) = _documents[number];
        var stored = segment.StoredFields;
        return ArticleDetails.Read(
            Encoding.UTF8.GetString(segment.Binary(ArticleSchema.Id)!.Get(doc)),
            stored.ReadString(doc, ArticleSchema.Title) ?? "",
            stored.ReadString(doc, ArticleSchema.Subtitle),
            stored.ReadString(doc, ArticleSchema.Body) ?? "",
            stored.ReadString(doc, ArticleSchema.Details)!);
    }
}

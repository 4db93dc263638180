using System.Text;
using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Building;

/// <summary>Finds the live document of an article by its id.</summary>
internal static class ArticleLookup
{
    /// <summary>The document of an id.</summary>
    /// <param name="snapshot">The index.</param>
    /// <param name="id">The id.</param>
    /// <returns>Its segment and its number there; null when there is none.</returns>
    public static (SegmentReader Segment, int Doc)? Find(IndexSnapshot snapshot, string id)
    {
        byte[] term = Encoding.UTF8.GetBytes(id);
        foreach (var segment in snapshot.Segments)
        {
            if (segment.Terms(ArticleSchema.Id) is { } terms && terms.TryFind(term, out var info)
                && FindLive(segment, terms.Open(info, PostingsDetail.Documents)) is { } doc)
            {
                return (segment, doc);
            }
        }

        return null;
    }

    private static int? FindLive(SegmentReader segment, Postings postings)
    {
        for (int doc = postings.NextDoc(); doc != DocIdIterator.NoMoreDocs; doc = postings.NextDoc())
        {
            if (segment.LiveDocs?.IsLive(doc) != false)
            {
                return doc;
            }
        }

        return null;
    }
}

using System.Text;
using SearchApp.Analysis;
using SearchApp.Indexing;
using SearchApp.Indexing.Reading;
using SearchApp.Search.Collecting;
using SearchApp.Search.Scoring;

namespace SearchApp.Search;

/// <summary>The segments of a snapshot as searches use them. Thread-safe.</summary>
internal sealed class ArticleIndex
{
    private readonly Lazy<CollectionColumns> _columns;
    private readonly Lazy<DocumentOrder> _order;

    /// <summary>Looks at segments; columns are read when first wanted.</summary>
    /// <param name="readers">The segments in document order.</param>
    /// <param name="dictionary">The words that were kept whole in their texts.</param>
    /// <param name="order">The order of documents in their source; null for that in which they lie.</param>
    /// <param name="deleted">What deleted documents add to the figures; null where that is not known.</param>
    public ArticleIndex(
        IReadOnlyList<SegmentReader> readers, UserDictionary dictionary, DocumentOrder? order = null, DeletedFigures? deleted = null)
    {
        Dictionary = dictionary;
        Words = KnownAnalyzers.BodyWith(dictionary);
        var segments = new List<SegmentView>(readers.Count);
        foreach (var reader in readers)
        {
            segments.Add(new SegmentView(segments.Count, MaxDoc, reader));
            MaxDoc += reader.MaxDoc;
        }

        Segments = segments;
        Statistics = new CollectionStatistics(segments, deleted);
        HasCharacters = readers.Any(reader => reader.Terms(ArticleSchema.BodyCharacters) is not null
            || reader.Terms(ArticleSchema.TitleCharacters) is not null);
        _columns = new Lazy<CollectionColumns>(() => new CollectionColumns(segments));
        _order = new Lazy<DocumentOrder>(() => ByDay(order ?? DocumentOrder.Plain));
    }

    /// <summary>The words that are kept whole.</summary>
    public UserDictionary Dictionary { get; }

    /// <summary>The chain of the word view, for queries as for documents.</summary>
    public Analyzer Words { get; }

    /// <summary>The order of hits that are equal otherwise: latest day first, undated last, then that of the source.</summary>
    public DocumentOrder Order => _order.Value;

    /// <summary>The segments in document order.</summary>
    public IReadOnlyList<SegmentView> Segments { get; }

    /// <summary>Number of documents, deleted ones included.</summary>
    public int MaxDoc { get; }

    /// <summary>Figures for scores.</summary>
    public CollectionStatistics Statistics { get; }

    /// <summary>Average length of bodies in characters; in words where the character view is not indexed.</summary>
    public float AverageLength => Statistics.Field(HasCharacters ? ArticleSchema.BodyCharacters : ArticleSchema.Body).AverageLength;

    /// <summary>Columns for filters and facets.</summary>
    public CollectionColumns Columns => _columns.Value;

    /// <summary>Whether the character view is indexed; without it, words alone decide.</summary>
    public bool HasCharacters { get; }

    private DocumentOrder ByDay(DocumentOrder order)
    {
        int[] days = new int[MaxDoc];
        foreach (var segment in Segments)
        {
            Columns[segment].Days.CopyTo(days, segment.DocBase);
        }

        return order.Descending(days);
    }

    /// <summary>Looks at a snapshot.</summary>
    /// <param name="snapshot">The open index; queries are cut by the dictionary that it was built with.</param>
    public static ArticleIndex Of(IndexSnapshot snapshot) =>
        new(snapshot.Segments, snapshot.Dictionary, snapshot.Order, snapshot.Deleted);

    /// <summary>The documents of a segment that are in quarantine, or null for none.</summary>
    public static DocIdSet? Quarantined(SegmentView segment) => Marked(segment, ArticleSchema.Quarantined);

    /// <summary>The documents of a segment that a search does not look at, or null for none: those in quarantine, or all others.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="onlyQuarantined">Whether the search is of those in quarantine.</param>
    public static DocIdSet? Hidden(SegmentView segment, bool onlyQuarantined) => onlyQuarantined
        ? segment.Sets.GetOrAdd("not " + ArticleSchema.Quarantined, () => DocIdSet.AllBut(Quarantined(segment), segment.Reader.MaxDoc))
        : Quarantined(segment);

    /// <summary>The documents of a segment whose mojibake was repaired, or null for none.</summary>
    public static DocIdSet? Repaired(SegmentView segment) => Marked(segment, ArticleSchema.Repaired);

    // The documents that hold "1" in a keyword field.
    private static DocIdSet? Marked(SegmentView segment, string field) =>
        segment.Reader.Terms(field) is { } terms && terms.TryFind("1"u8, out var info)
            ? segment.Sets.GetOrAdd(field, () =>
            {
                var set = new DocIdSet(segment.Reader.MaxDoc);
                set.AddAll(terms.Open(info, PostingsDetail.Documents));
                return set;
            })
            : null;

    /// <summary>Judges the passages of a few documents; null when there is nothing to judge by.</summary>
    /// <param name="look">Texts of the query.</param>
    /// <param name="ranking">Lengths and weights.</param>
    public PassageScorer? Passages(SecondLook look, RankingSettings ranking) =>
        look.Terms.Count < 2 || !HasCharacters ? null : new PassageScorer(Statistics, ArticleSchema.BodyCharacters, ArticleSchema.TitleCharacters, look, ranking);

    /// <summary>Judges a few documents by single characters; null in a collection of long texts, where they say nothing.</summary>
    /// <param name="look">Texts of the query.</param>
    /// <param name="ranking">Weights.</param>
    public CharacterScorer? Characters(SecondLook look, RankingSettings ranking) =>
        ranking.CharacterWeight > 0 && HasCharacters ? new CharacterScorer(this, look.Units, ranking) : null;

    /// <summary>The segment of a document, and its number there.</summary>
    /// <param name="document">Number in the snapshot.</param>
    public (SegmentView Segment, int DocId) Locate(int document)
    {
        int at = Segments.Count - 1;
        while (Segments[at].DocBase > document)
        {
            at--;
        }

        return (Segments[at], document - Segments[at].DocBase);
    }

    /// <summary>The live document of an article.</summary>
    /// <param name="id">Its <see cref="Corpus.ArticleId"/>.</param>
    /// <returns>Its number in the snapshot, or null when there is none.</returns>
    public int? Find(string id)
    {
        byte[] term = Encoding.UTF8.GetBytes(id);
        foreach (var segment in Segments)
        {
            if (segment.Reader.Terms(ArticleSchema.Id) is not { } terms || !terms.TryFind(term, out var info))
            {
                continue;
            }

            var postings = terms.Open(info, PostingsDetail.Documents);
            while (postings.NextDoc() != DocIdIterator.NoMoreDocs)
            {
                if (segment.Reader.LiveDocs?.IsLive(postings.DocId) != false)
                {
                    return segment.DocBase + postings.DocId;
                }
            }
        }

        return null;
    }
}

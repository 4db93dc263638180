using SearchApp.Indexing;
using SearchApp.Search.Collecting;
using SearchApp.Search.Queries;

namespace SearchApp.Search.Scoring;

/// <summary>What it says of an article that it is of the place or the time that a query names: the weight of a word as rare as that.</summary>
/// <remarks>Documents must be asked about in ascending order, segment by segment.</remarks>
internal sealed class ClueScorer
{
    // A time is as rare as if ten years of articles lay evenly in the collection: a year ln 10, a month ln 120, a day ln 3650.
    private const float YearIdf = 2.3f;
    private const float MonthIdf = 4.8f;
    private const float DayIdf = 8.2f;
    private const float DayOfAnyYearIdf = 5.9f;

    private static readonly string[] PlaceFields = [ArticleSchema.Region, ArticleSchema.About];

    private readonly CollectionColumns _columns;
    private readonly List<Weight> _places = [];
    private readonly List<Scorer> _opened = [];
    private readonly float _score;
    private SegmentView? _segment;

    /// <summary>Looks a clue up.</summary>
    /// <param name="index">The segments.</param>
    /// <param name="clue">What the query names.</param>
    /// <param name="ranking">Weights.</param>
    public ClueScorer(ArticleIndex index, QueryClue clue, RankingSettings ranking)
    {
        Clue = clue;
        _columns = index.Columns;
        if (clue.Region is { } region)
        {
            long known = 1;
            foreach (string field in PlaceFields)
            {
                _places.Add(new KeywordQuery(field, [region.Code]).Bind(index.Statistics, scores: false));
                known = Math.Max(known, index.Statistics.Term(field, region.Code).DocumentFrequency);
            }

            _score = ranking.PlaceWeight * Bm25.InverseDocumentFrequency(Math.Max(known, index.MaxDoc), known);
        }
        else
        {
            _score = ranking.DateWeight * (clue switch
            {
                { Year: 0 } => DayOfAnyYearIdf,
                { Month: 0 } => YearIdf,
                { Day: 0 } => MonthIdf,
                _ => DayIdf,
            });
        }
    }

    /// <summary>The place or time.</summary>
    public QueryClue Clue { get; }

    /// <summary>What it adds to the score of a document; 0 when the document is of another place or time.</summary>
    /// <param name="segment">The document's segment.</param>
    /// <param name="docId">The document.</param>
    public float Score(SegmentView segment, int docId)
    {
        if (segment != _segment)
        {
            _segment = segment;
            _opened.Clear();
            _opened.AddRange(_places.Select(place => place.Open(segment)).OfType<Scorer>());
        }

        return (Clue.Region is null ? IsOfTime(_columns[segment].Days[docId]) : IsOfPlace(docId)) ? _score : 0;
    }

    private bool IsOfTime(int day) =>
        day != 0 && (Clue.Year == 0 || day / 10000 == Clue.Year) && (Clue.Month == 0 || day / 100 % 100 == Clue.Month)
        && (Clue.Day == 0 || day % 100 == Clue.Day);

    private bool IsOfPlace(int docId)
    {
        bool found = false;
        foreach (var place in _opened)
        {
            found |= (place.DocId < docId ? place.Advance(docId) : place.DocId) == docId;
        }

        return found;
    }
}

using SearchApp.Indexing;
using SearchApp.Indexing.Reading;
using SearchApp.Search.Queries;
using SearchApp.Search.Scoring;

namespace SearchApp.Search;

/// <summary>Takes the score of a query for one document apart into terms.</summary>
internal sealed class TermExplainer
{
    private readonly CollectionStatistics _statistics;
    private readonly SegmentView _segment;
    private readonly int _docId;

    /// <summary>Explains a document.</summary>
    public TermExplainer(CollectionStatistics statistics, SegmentView segment, int docId)
    {
        _statistics = statistics;
        _segment = segment;
        _docId = docId;
    }

    /// <summary>The scorer of a query on the document; null when the document does not match.</summary>
    public Scorer? Match(Query query)
    {
        var scorer = query.Bind(_statistics, scores: true).Open(_segment);
        return scorer is not null && scorer.Advance(_docId) == _docId && scorer.Matches() ? scorer : null;
    }

    /// <summary>The terms of a query that add to the document's score, each once, most first.</summary>
    public IReadOnlyList<ExplainedTerm> Terms(Query query) =>
        [.. Scored(query).GroupBy(term => (term.Term, term.IsWord))
            .Select(same => same.First() with
            {
                Score = same.Sum(term => term.Score),
                InTitle = same.Max(term => term.InTitle),
                InBody = same.Max(term => term.InBody),
            })
            .OrderByDescending(term => term.Score).ThenBy(term => term.Term, StringComparer.Ordinal)];

    private IEnumerable<ExplainedTerm> Scored(Query query) => Match(query) is not { } scorer ? [] : query switch
    {
        TermQuery term => [Explain(term, scorer.Score())],
        EvidenceQuery evidence => evidence.Terms.SelectMany(Scored),
        BooleanQuery all => all.Must.Concat(all.Should).SelectMany(Scored),
        TogetherQuery together => Scored(together.Inner),
        ConstantScoreQuery condition => Scored(condition.Inner).Select(term => term with { Score = 0 }),
        PhraseQuery phrase when scorer is PhraseScorer found => [Explain(phrase, found.Frequency())],
        _ => [],
    };

    private ExplainedTerm Explain(TermQuery query, float score)
    {
        int inTitle = 0;
        int inBody = 0;
        for (int field = 0; field < query.Fields.Count; field++)
        {
            int occurrences = Occurrences(query, field);
            if (query.Fields[field].Field is ArticleSchema.Title or ArticleSchema.TitleCharacters)
            {
                inTitle += occurrences;
            }
            else
            {
                inBody += occurrences;
            }
        }

        bool isWord = query.Fields[0].Field is ArticleSchema.Title or ArticleSchema.Body;
        return new ExplainedTerm(query.Term, isWord, inTitle, inBody, score);
    }

    private static ExplainedTerm Explain(PhraseQuery query, int occurrences)
    {
        bool inTitle = query.Field.Field == ArticleSchema.TitleCharacters;
        string text = string.Join(" … ", query.Phrases.Select(PhrasePart.Text));
        return new ExplainedTerm(text, IsWord: false, inTitle ? occurrences : 0, inTitle ? 0 : occurrences, Score: 0);
    }

    private int Occurrences(TermQuery query, int field)
    {
        string name = query.Fields[field].Field;
        var postings = query.Alternatives.Count > 0
            ? new BlendedTerm(_statistics, name, query.Term, query.PhraseFields[field], query.Alternatives).Open(_segment)
            : _statistics.Term(name, query.Term).Segments[_segment.Ordinal] is { } info
                ? _segment.Reader.Terms(name)!.Open(info, PostingsDetail.Frequencies)
                : null;
        return postings?.Advance(_docId) == _docId ? postings.Freq : 0;
    }
}

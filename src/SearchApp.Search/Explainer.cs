using SearchApp.Search.Collecting;
using SearchApp.Search.QueryParsing;
using SearchApp.Search.Scoring;

namespace SearchApp.Search;

/// <summary>Tells clause by clause why one article is found, or not, with the scorers that the search itself uses.</summary>
internal sealed class Explainer
{
    private readonly ArticleIndex _index;
    private readonly Recency? _recency;

    /// <summary>Explains searches of an index.</summary>
    /// <param name="index">The segments.</param>
    /// <param name="recency">How later articles weigh more; null when they do not.</param>
    public Explainer(ArticleIndex index, Recency? recency)
    {
        _index = index;
        _recency = recency;
    }

    /// <summary>Explains a search of one article.</summary>
    /// <param name="built">The query.</param>
    /// <param name="request">The filters, normalised.</param>
    /// <param name="document">Number in the snapshot.</param>
    /// <param name="reranker">Judges the best hits again; null when the query gives nothing to judge by.</param>
    /// <param name="reranked">Whether the article is one of the best hits.</param>
    public SearchExplanation Explain(BuiltQuery built, SearchRequest request, int document, Reranker? reranker, bool reranked)
    {
        var (segment, docId) = _index.Locate(document);
        var terms = new TermExplainer(_index.Statistics, segment, docId);
        var clauses = built.Parts.Select(part => Clause(part, terms, request.Words)).ToList();
        float score = 0;
        if (!built.IsEmpty && terms.Match(built.Query) is { } match)
        {
            float found = match.Score();
            score = found;
            if (_recency?.Factor(_index.Columns[segment].Days[docId]) is { } factor)
            {
                score = found * factor;
                clauses.Add(Evidence("发表较晚", score - found, ExplainedClauseKind.Recency));
            }

            if (reranker is not null)
            {
                var second = reranked ? Second(reranker, segment, docId) : [NotReranked];
                score += second.Aggregate(0f, (sum, clause) => sum + clause.Score);
                clauses.AddRange(second);
            }
        }

        clauses.AddRange(Filters(request, segment, docId));
        string? failing = clauses.Find(clause => !clause.Matched)?.Text;
        return new SearchExplanation(failing is null, failing is null ? score : 0, clauses, failing, built.Reading.Synonyms)
        {
            RelatedNote = built.Reading.RelatedNote,
        };
    }

    private static ExplainedClause NotReranked { get; } =
        Evidence("不在最好的一百条里，词的远近、地点和时间不再计分", 0, ExplainedClauseKind.NotReranked);

    private static ExplainedClause Evidence(string text, float score, ExplainedClauseKind kind) => new(text, true, score, []) { Kind = kind };

    private static List<ExplainedClause> Second(Reranker reranker, SegmentView segment, int docId)
    {
        var clauses = new List<ExplainedClause>();
        var (nearness, characters, clues) = reranker.Parts(segment, docId);
        if (nearness is { } near)
        {
            clauses.Add(Evidence("词在同一段文字里和开头出现", near, ExplainedClauseKind.Nearness));
        }

        if (characters is { } single)
        {
            clauses.Add(Evidence("单个字在正文里出现", single, ExplainedClauseKind.Characters));
        }

        clauses.AddRange(clues.Select(clue => Evidence(
            clue.Clue.Text, clue.Score, ExplainedClauseKind.Clue)));
        return clauses;
    }

    private static ExplainedClause Clause(QueryPart part, TermExplainer terms, ReadingWords words)
    {
        var match = terms.Match(part.Query);
        return part switch
        {
            { IsExclusion: true } => new ExplainedClause(ReadingWords.Fill(words.Without, part.Grouped(words)), match is null, 0, []),
            { Choices.Count: > 1 } => new ExplainedClause(part.Words, match is not null, match?.Score() ?? 0, [])
            {
                Choices = [.. part.Choices.Select(choice => Clause(choice, terms, words))],
            },
            _ => new ExplainedClause(part.Words, match is not null, match?.Score() ?? 0, terms.Terms(part.Query)),
        };
    }

    private IEnumerable<ExplainedClause> Filters(SearchRequest request, SegmentView segment, int docId)
    {
        var failures = new ArticleFilter(request, _index.Columns).Failures(_index.Columns[segment], docId);
        if (request.Regions.Count > 0)
        {
            yield return Filter("地区筛选", FacetNames.Region, FilterGroup.Region);
        }

        if (request.About.Count > 0)
        {
            yield return Filter("涉及地区筛选", FacetNames.About, FilterGroup.About);
        }

        if (request.Sources.Count > 0)
        {
            yield return Filter("来源筛选", FacetNames.Source, FilterGroup.Source);
        }

        foreach (var group in ValueGroup.All.Where(group => group.Selected(request).Count > 0))
        {
            yield return Filter($"{group.Label}筛选", group.Name, group.Filter);
        }

        if (request.From is not null || request.To is not null || request.Undated)
        {
            yield return Filter("日期筛选", ExplainedClause.Date, FilterGroup.Date);
        }

        bool isQuarantined = ArticleIndex.Quarantined(segment)?.Contains(docId) == true;
        if (request.Quarantined)
        {
            yield return new ExplainedClause("在隔离区", isQuarantined, 0, []) { Kind = ExplainedClauseKind.OnlyQuarantine };
        }
        else if (isQuarantined)
        {
            yield return new ExplainedClause("不在隔离区", false, 0, []) { Kind = ExplainedClauseKind.Quarantine };
        }

        ExplainedClause Filter(string text, string name, FilterGroup group) =>
            new(text, !failures.HasFlag(group), 0, []) { Kind = ExplainedClauseKind.Filter, Filter = name };
    }
}

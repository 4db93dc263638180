using SearchApp.Search.Collecting;
using SearchApp.Search.QueryParsing;
using SearchApp.Search.Scoring;

namespace SearchApp.Search;

/// <summary>Tells clause by clause why one article is found, or not, with the scorers that the search itself uses.</summary>
internal sealed class Explainer
{
    private readonly ArticleIndex _index;
    private readonly RankingSettings _ranking;

    /// <summary>Explains searches of an index.</summary>
    public Explainer(ArticleIndex index, RankingSettings ranking)
    {
        _index = index;
        _ranking = ranking;
    }

    /// <summary>Explains a search of one article.</summary>
    /// <param name="built">The query.</param>
    /// <param name="request">The filters, normalised.</param>
    /// <param name="document">Number in the snapshot.</param>
    public SearchExplanation Explain(BuiltQuery built, SearchRequest request, int document)
    {
        var (segment, docId) = _index.Locate(document);
        var terms = new TermExplainer(_index.Statistics, segment, docId);
        var clauses = built.Parts.Select(part => Clause(part, terms, request.Words)).ToList();
        if (built.Parts.Count > 0 && clauses.TrueForAll(clause => clause.Matched))
        {
            float passage = _index.Passages(built.PassageTerms, _ranking)?.Score(segment, docId) ?? 0;
            clauses.Add(new ExplainedClause("词在同一段文字里和开头出现", true, passage, []) { Kind = ExplainedClauseKind.Nearness });
        }

        clauses.AddRange(Filters(request, segment, docId));
        string? failing = clauses.Find(clause => !clause.Matched)?.Text;
        return new SearchExplanation(failing is null, failing is null ? clauses.Sum(clause => clause.Score) : 0, clauses, failing, built.Reading.Synonyms);
    }

    private static ExplainedClause Clause(QueryPart part, TermExplainer terms, ReadingWords words)
    {
        var match = terms.Match(part.Query);
        return part.IsExclusion
            ? new ExplainedClause(ReadingWords.Fill(words.Without, part.Grouped(words)), match is null, 0, [])
            : new ExplainedClause(part.Words, match is not null, match?.Score() ?? 0, terms.Terms(part.Query));
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

        if (ArticleIndex.Quarantined(segment)?.Contains(docId) == true)
        {
            yield return new ExplainedClause("不在隔离区", false, 0, []) { Kind = ExplainedClauseKind.Quarantine };
        }

        ExplainedClause Filter(string text, string name, FilterGroup group) =>
            new(text, !failures.HasFlag(group), 0, []) { Kind = ExplainedClauseKind.Filter, Filter = name };
    }
}

using SearchApp.Search.Scoring;

namespace SearchApp.Search.Measuring;

/// <summary>Measures the ranked reading of queries against judgements: <c>searchapp eval</c>.</summary>
public static class RelevanceEvaluation
{
    private const int Depth = 100;

    /// <summary>Runs all judged queries.</summary>
    /// <param name="indexFolder">The index.</param>
    /// <param name="queriesFile">Queries in BEIR's layout (.jsonl).</param>
    /// <param name="judgementsFile">Judgements in BEIR's layout (.tsv); its article ids are those of the index.</param>
    /// <param name="inTitle">Whether to search in titles.</param>
    /// <param name="inBody">Whether to search in bodies; one of the two at least.</param>
    /// <exception cref="SearchUnavailableException">There is no index, or it cannot be read.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="System.Text.Json.JsonException">The queries are not in BEIR's layout.</exception>
    public static EvaluationReport Run(string indexFolder, string queriesFile, string judgementsFile, bool inTitle, bool inBody)
    {
        using var snapshot = ArticleSearcher.OpenSnapshot(indexFolder);
        var scope = inTitle && inBody ? TextScope.All : inTitle ? TextScope.Title : TextScope.Body;
        return Run(ArticleIndex.Of(snapshot), queriesFile, judgementsFile, scope, RankingSettings.Default);
    }

    /// <summary>Runs all judged queries with given settings.</summary>
    internal static EvaluationReport Run(
        ArticleIndex index, string queriesFile, string judgementsFile, TextScope scope, RankingSettings ranking)
    {
        var engine = new SearchEngine(index, ranking);
        var queries = Judgements.ReadQueries(queriesFile);
        var measures = Judgements.ReadGrades(judgementsFile).Select(query =>
            Measure(queries.TryGetValue(query.Key, out string? text) ? engine.Ranked(text, scope, Depth) : [], query.Value)).ToList();
        return new EvaluationReport(
            measures.Count,
            measures.Average(m => m.Ndcg10),
            measures.Average(m => m.Mrr10),
            measures.Average(m => m.Recall10),
            measures.Average(m => m.Recall100),
            measures.Average(m => m.ZeroResults));
    }

    /// <summary>The measures of one query.</summary>
    /// <param name="found">Article ids, best first.</param>
    /// <param name="grades">Grades by article id, at least one above 0.</param>
    internal static EvaluationReport Measure(IReadOnlyList<string> found, IReadOnlyDictionary<string, double> grades)
    {
        double gain = 0;
        double firstRank = 0;
        int inTen = 0;
        int inHundred = 0;
        for (int at = 0; at < found.Count; at++)
        {
            double grade = grades.GetValueOrDefault(found[at]);
            if (grade <= 0)
            {
                continue;
            }

            inHundred += at < 100 ? 1 : 0;
            if (at < 10)
            {
                inTen++;
                gain += grade / Math.Log2(at + 2);
                firstRank = firstRank == 0 ? at + 1 : firstRank;
            }
        }

        double ideal = grades.Values.Where(grade => grade > 0).OrderDescending().Take(10)
            .Select((grade, at) => grade / Math.Log2(at + 2)).Sum();
        double relevant = grades.Values.Count(grade => grade > 0);
        return new EvaluationReport(
            1, gain / ideal, firstRank == 0 ? 0 : 1 / firstRank, inTen / relevant, inHundred / relevant, found.Count == 0 ? 1 : 0);
    }
}

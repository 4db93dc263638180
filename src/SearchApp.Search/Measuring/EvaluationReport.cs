namespace SearchApp.Search.Measuring;

/// <summary>How well a ranking finds what was judged relevant: means over the judged queries, each 0 to 1, larger is better.</summary>
/// <param name="Queries">Number of queries with at least one relevant article.</param>
/// <param name="Ndcg10">Normalised discounted cumulative gain of the first ten: gain = grade, discount = 1 / log2(rank + 1).</param>
/// <param name="Mrr10">1 / rank of the first relevant article among the first ten, else 0.</param>
/// <param name="Recall10">Relevant articles among the first ten / all relevant ones.</param>
/// <param name="Recall100">The same for the first hundred.</param>
/// <param name="ZeroResults">Share of queries that find nothing at all; smaller is better.</param>
public sealed record EvaluationReport(
    int Queries, double Ndcg10, double Mrr10, double Recall10, double Recall100, double ZeroResults);

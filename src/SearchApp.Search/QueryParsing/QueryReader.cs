using SearchApp.Analysis;
using SearchApp.Search.Scoring;
using SearchApp.Search.Synonyms;

namespace SearchApp.Search.QueryParsing;

/// <summary>How the texts of queries are read; the same for all queries of an index.</summary>
/// <param name="Words">The chain of the word view.</param>
/// <param name="Ranking">Weights.</param>
/// <param name="HasCharacters">Whether the character view is indexed.</param>
/// <param name="Synonyms">Words that mean the same.</param>
internal sealed record QueryReader(Analyzer Words, RankingSettings Ranking, bool HasCharacters, SynonymTable Synonyms)
{
    /// <summary>Loads the tables of words, places and synonyms that queries are read with; else the first query of a process does.</summary>
    public static void LoadTables() => QueryBuilder.Build(
        new SearchRequest { Query = "广东新闻" }, new QueryReader(KnownAnalyzers.Body, RankingSettings.Default, HasCharacters: true, SynonymTable.Shipped));
}

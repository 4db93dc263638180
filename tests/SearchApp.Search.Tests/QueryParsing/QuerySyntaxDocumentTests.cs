using SearchApp.Analysis;
using SearchApp.Search.QueryParsing;
using SearchApp.Search.Scoring;
using SearchApp.Search.Synonyms;
using SearchApp.Testing;

namespace SearchApp.Search.Tests.QueryParsing;

/// <summary>Every example of docs/query-syntax.md.</summary>
public sealed class QuerySyntaxDocumentTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string>();
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, "docs", "query-syntax.md")))
        {
            string[] cells = line.Replace("\\|", "\0", StringComparison.Ordinal).Split('|');
            if (cells.Length >= 4 && cells[1].Trim().StartsWith('`'))
            {
                string typed = cells[1].Trim().Trim('`').Replace('\0', '|');
                examples.Add(typed, cells[2].Trim(), cells.Length > 4 ? cells[3].Trim() : "");
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_understood_as_documented(string typed, string understood, string problem)
    {
        var reader = new QueryReader(KnownAnalyzers.Body, RankingSettings.Default, HasCharacters: true, SynonymTable.Shipped);
        var reading = QueryBuilder.Build(new SearchRequest { Query = typed, AsOf = new DateOnly(2021, 6, 30) }, reader).Reading;
        Assert.Equal(understood, reading.Understood);
        Assert.Equal(problem, string.Concat(reading.Problems.Select(p => p.Message)));
        Assert.All(reading.Problems, p => Assert.InRange(p.End, p.Start, typed.Length));
    }
}

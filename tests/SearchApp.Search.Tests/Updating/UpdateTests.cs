using System.Globalization;
using System.Text.Json;
using SearchApp.Indexing;
using SearchApp.Testing;

namespace SearchApp.Search.Tests.Updating;

/// <summary>Whatever happens to a source, an update ends with the index that a rebuild would give, as searches see it.</summary>
public sealed class UpdateTests
{
    private static readonly DateOnly Day = new(2026, 1, 1);

    private static readonly SearchRequest[] Requests =
    [
        new() { Size = 100 },
        new() { Sort = SortOrder.Oldest, Size = 100 },
        new() { Query = "会议", Size = 100 },
        new() { Query = "疫苗接种 OR 营商环境", Size = 100 },
        new() { Query = "\"安全生产监管\"", Size = 100 },
        new() { Query = "乡村 -绿色", Size = 100, Regions = ["广东"] },
        new() { Query = "防汛", Size = 100, From = new DateOnly(2021, 1, 1) },
        new() { Query = "标题:教育", Size = 100, Sort = SortOrder.Newest },
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_changes_give_the_same_answers_as_a_rebuild(int seed) => Prove(seed, steps: 8);

    [Fact]
    public void Thousands_of_changes_give_the_same_answers_as_a_rebuild()
    {
        Prerequisite.LongRun();
        for (int seed = 100; seed < 150; seed++)
        {
            Prove(seed, steps: 40);
        }
    }

    private static void Prove(int seed, int steps)
    {
        using var folder = new TempFolder();
        var source = new ChangingSource(folder["source"], seed);
        for (int step = 0; step < steps; step++)
        {
            source.Change();
            var updated = IndexUpdater.Update(
                new IndexUpdateOptions { Source = source.Folder, Index = folder["updated"], AsOf = Day.AddDays(step) },
                TimeProvider.System, null, TestContext.Current.CancellationToken);
            var rebuilt = IndexBuilder.Rebuild(
                new IndexBuildOptions { Source = source.Folder, Index = folder["rebuilt"], AsOf = Day.AddDays(step), Jobs = 1 },
                TimeProvider.System, null, TestContext.Current.CancellationToken);

            string place = string.Create(CultureInfo.InvariantCulture, $"seed {seed}, step {step}: ");
            Assert.Equal(step == 0, updated.Rebuilt is not null);
            Assert.Equal(rebuilt.Documents, updated.Documents);
            Assert.Equal(rebuilt.Skipped, updated.Skipped);
            Assert.Equal(place + Answers(folder["rebuilt"]), place + Answers(folder["updated"]));
        }
    }

    // All that a reader sees but the time taken and the generation's name.
    private static string Answers(string index)
    {
        using var searcher = ArticleSearcher.Open(index);
        var answers = new List<string>();
        foreach (var request in Requests)
        {
            var response = searcher.Search(request, TestContext.Current.CancellationToken);
            answers.Add(JsonSerializer.Serialize(response with { Elapsed = TimeSpan.Zero }));
            answers.AddRange(response.Hits.Select(hit => JsonSerializer.Serialize(searcher.Find(hit.Id))));
        }

        return string.Join('\n', answers) + JsonSerializer.Serialize(searcher.Overview with { Path = "", Generation = "", Bytes = 0, Segments = 0 });
    }
}

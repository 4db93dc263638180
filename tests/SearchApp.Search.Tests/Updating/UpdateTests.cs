using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SearchApp.Indexing;
using SearchApp.Indexing.Checking;
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
        new() { Query = "镜头 OR 项目 OR 汇报", Size = 100, To = new DateOnly(2021, 4, 20) },
    ];

    // What shows in an article that others have said something of it.
    private static readonly string[] Signs =
        ["\"Repost\":{", "\"Rule\":\"learnt\"", "the year from its neighbours", "the year from the same text"];

    // A request carries the words that it is answered in, some of them as functions.
    private static readonly JsonSerializerOptions Shown = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver
        {
            Modifiers = { static type => type.Properties.Where(static property => property.PropertyType.IsAssignableTo(typeof(Delegate))).ToList().ForEach(property => type.Properties.Remove(property)) },
        },
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_changes_give_the_same_answers_as_a_rebuild(int seed)
    {
        using var folder = new TempFolder();
        var source = new ChangingSource(folder["source"], seed);
        Prove(folder, source.Change, seed, steps: 12);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_articles_say_of_one_another_is_what_a_rebuild_would_find(int seed)
    {
        using var folder = new TempFolder();
        var source = new TalkingSource(folder["source"], seed);
        Assert.Equal(Signs, Prove(folder, source.Change, seed, steps: 12).Seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Thousands_of_changes_give_the_same_answers_as_a_rebuild()
    {
        Prerequisite.LongRun();
        for (int seed = 100; seed < 150; seed++)
        {
            using var folder = new TempFolder();
            Prove(folder, new ChangingSource(folder["source"], seed).Change, seed, steps: 40);
        }
    }

    [Fact]
    public void After_thousands_of_changes_articles_say_of_one_another_what_a_rebuild_would_find()
    {
        Prerequisite.LongRun();
        (int histories, long revised) = (50, 0);
        for (int seed = 200; seed < 200 + histories; seed++)
        {
            using var folder = new TempFolder();
            revised += Prove(folder, new TalkingSource(folder["source"], seed).Change, seed, steps: 40).Revised;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"In {histories * 40} updates {revised} articles were indexed again for what others say of them.");
        Assert.True(revised > histories, "Nothing was said.");
    }

    private static (long Revised, IReadOnlySet<string> Seen) Prove(TempFolder folder, Action change, int seed, int steps)
    {
        long revised = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int step = 0; step < steps; step++)
        {
            change();
            var updated = IndexUpdater.Update(
                new IndexUpdateOptions
                {
                    Source = folder["source"],
                    Index = folder["updated"],
                    AsOf = Day.AddDays(step),
                    QuickMergeBytes = seed % 2 == 0 ? 0 : long.MaxValue,
                },
                TimeProvider.System, null, TestContext.Current.CancellationToken);
            var rebuilt = IndexBuilder.Rebuild(
                new IndexBuildOptions { Source = folder["source"], Index = folder["rebuilt"], AsOf = Day.AddDays(step), Jobs = 1 },
                TimeProvider.System, null, TestContext.Current.CancellationToken);

            string place = string.Create(CultureInfo.InvariantCulture, $"seed {seed}, step {step}: ");
            Assert.Equal(step == 0, updated.Rebuilt is not null);
            Assert.Equal(rebuilt.Documents, updated.Documents);
            Assert.Equal(rebuilt.Skipped, updated.Skipped);
            string answers = Answers(folder["rebuilt"]);
            Assert.Equal(place + answers, place + Answers(folder["updated"]));
            Assert.Equal(Survey(folder["rebuilt"], rebuilt.Generation), Survey(folder["updated"], updated.Generation));
            Assert.Empty(IndexChecker.Check(folder["updated"], TestContext.Current.CancellationToken));
            revised += updated.Revised;
            seen.UnionWith(Signs.Where(sign => answers.Contains(sign, StringComparison.Ordinal)));
        }

        return (revised, seen);
    }

    // All that a reader sees but the time taken and the generation's name.
    private static string Answers(string index)
    {
        using var searcher = ArticleSearcher.Open(index);
        var answers = new List<string>();
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var request in Requests)
        {
            var response = searcher.Search(request, TestContext.Current.CancellationToken);
            answers.Add(JsonSerializer.Serialize(response with { Elapsed = TimeSpan.Zero }, Shown));
            answers.AddRange(response.Hits.Where(hit => shown.Add(hit.Id)).Select(hit => JsonSerializer.Serialize(searcher.Find(hit.Id))));
        }

        return string.Join('\n', answers) + JsonSerializer.Serialize(searcher.Overview with { Path = "", Generation = "", SwitchedAt = null, Bytes = 0, Segments = 0 });
    }

    private static byte[] Survey(string index, string generation) => File.ReadAllBytes(Path.Combine(index, generation, "survey.bin"));
}

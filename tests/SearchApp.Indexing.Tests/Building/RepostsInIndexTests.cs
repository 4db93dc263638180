using SearchApp.Corpus;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests.Building;

public sealed class RepostsInIndexTests
{
    private const string Meeting =
        "新华社示例6月1日电 示例市人民政府今天上午召开常务会议，听取全市水利工程建设情况汇报，研究部署下一阶段重点任务。会议指出，要抓紧推进河道整治，确保汛期前完工。会议还讨论了社区养老服务设施布局方案，"
        + "要求各区按照方便群众的原则选址，年底前建成一批示范站点。会议强调，要加强资金监管，做到专款专用，对工程质量实行终身负责。";

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Copies_name_the_first_publisher_and_the_first_names_the_exact_copies(int jobs)
    {
        Dictionary<string, Article> articles = Build(jobs, raw: false,
            ("late", "示例网", "2021-06-03", Meeting), ("b", "示例日报", "2021-06-01", Meeting), ("a", "新华社", "2021-06-01", Meeting),
            ("changed", "样板网", "2021-06-02", Meeting + "（责任编辑：示例）另有一句补充的话说明情况。"), ("alone", "示例网", "2021-06-01", string.Concat(Meeting.Reverse())));

        foreach (string copy in new[] { "late", "b", "a", "changed" })
        {
            Assert.Equal(new ArticleId("a"), articles[copy].Repost);
        }

        Assert.Null(articles["alone"].Repost);
        Assert.Equal(["b", "late"], articles["a"].FurtherSources.Select(source => source.Id.Value));
        Assert.Equal("示例日报", articles["a"].FurtherSources[0].Source);
        Assert.Empty(articles["b"].FurtherSources);
    }

    [Fact]
    public void A_build_of_fields_as_given_looks_for_none() =>
        Assert.All(Build(2, raw: true, ("a", "", "2021-06-01", Meeting), ("b", "", "2021-06-01", Meeting)).Values, article => Assert.Null(article.Repost));

    [Fact]
    public void The_index_is_the_same_whatever_the_number_of_threads()
    {
        (string, string, string, string)[] records =
            [.. Enumerable.Range(0, 3000).Select(i => ($"id{i:D5}", "示例网", $"2021-06-{(i % 28) + 1:D2}", Meeting[..(60 + (i % 90))] + new string((char)('一' + (i / 7)), 40)))];
        using var folder = new TempFolder();
        string one = Build(folder, "one", 1, raw: false, records);
        string four = Build(folder, "four", 4, raw: false, records);

        string[] names = [.. Directory.EnumerateFiles(one).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        Assert.Equal(names, Directory.EnumerateFiles(four).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(names, name => name.EndsWith(".pending", StringComparison.Ordinal));
        Assert.All(names, name => Assert.Equal(File.ReadAllBytes(Path.Combine(one, name)), File.ReadAllBytes(Path.Combine(four, name))));
    }

    private static Dictionary<string, Article> Build(int jobs, bool raw, params (string Id, string Source, string Date, string Text)[] records)
    {
        using var folder = new TempFolder();
        using var snapshot = IndexSnapshot.Open(Build(folder, "index", jobs, raw, records));
        var articles = new Dictionary<string, Article>(StringComparer.Ordinal);
        var segment = Assert.Single(snapshot.Segments);
        for (int doc = 0; doc < segment.MaxDoc; doc++)
        {
            string id = System.Text.Encoding.UTF8.GetString(segment.Binary(ArticleSchema.Id)!.Get(doc));
            articles.Add(id, ArticleDetails.Read(id, "", null, "", segment.StoredFields.ReadString(doc, ArticleSchema.Details)!));
        }

        return articles;
    }

    private static string Build(TempFolder folder, string index, int jobs, bool raw, params (string Id, string Source, string Date, string Text)[] records)
    {
        string source = folder["source.jsonl"];
        if (!File.Exists(source))
        {
            // Its time is noted in the index.
            File.WriteAllLines(source, records.Select(record =>
                $$"""{"id":"{{record.Id}}","title":"示例市召开会议","source":"{{record.Source}}","date":"{{record.Date}}","text":"{{record.Text}}"}"""));
        }

        var options = new IndexBuildOptions { Source = source, Index = folder[index], Jobs = jobs, Raw = raw, AsOf = new DateOnly(2026, 1, 1) };
        var report = IndexBuilder.Rebuild(options, TimeProvider.System, null, TestContext.Current.CancellationToken);
        return Path.Combine(folder[index], report.Generation);
    }
}

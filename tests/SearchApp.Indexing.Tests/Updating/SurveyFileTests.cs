using System.Text;
using SearchApp.Corpus;
using SearchApp.Indexing.Checking;
using SearchApp.Indexing.Tests.Judges;

namespace SearchApp.Indexing.Tests.Updating;

/// <summary>What articles say of one another, from one update to the next.</summary>
public sealed class SurveyFileTests
{
    private const string Meeting =
        "示例市人民政府今天上午召开常务会议，听取全市水利工程建设情况汇报，研究部署下一阶段重点任务。会议指出，要抓紧推进河道整治，确保汛期前完工。会议还讨论了社区养老服务设施布局方案，"
        + "要求各区按照方便群众的原则选址，年底前建成一批示范站点。会议强调，要加强资金监管，做到专款专用，对工程质量实行终身负责。";

    [Fact]
    public void A_copy_that_comes_or_goes_is_noticed_by_those_that_stay()
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", Line("a", "2021-06-02", Meeting));
        source.Write("b.jsonl", Line("b", "2021-07-01", string.Concat(Meeting.Reverse())));
        source.Update();
        Assert.Null(Find(source, "a").Repost);
        source.Write("c.jsonl", Line("c", "2021-06-01", Meeting));

        var came = source.Update();

        Assert.Equal((1, 0, 0, 2, 1), (came.Added, came.Changed, came.Removed, came.Unchanged, came.Revised));
        Assert.Equal(new ArticleId("c"), Find(source, "a").Repost);
        Assert.Equal("a", Assert.Single(Find(source, "c").FurtherSources).Id.Value);
        Assert.Null(Find(source, "b").Repost);
        source.Delete("c.jsonl");

        var went = source.Update();

        Assert.Equal((0, 0, 1, 2, 1), (went.Added, went.Changed, went.Removed, went.Unchanged, went.Revised));
        Assert.Null(Find(source, "a").Repost);
        using var snapshot = source.Open();
        ApacheLucene.AssertClean(snapshot.Directory);
    }

    [Fact]
    public void An_index_that_has_lost_its_survey_is_built_anew_and_says_so()
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", Line("a", "2021-06-02", Meeting));
        string generation = Path.Combine(source.Index, source.Update().Generation);
        File.Delete(Path.Combine(generation, "survey.bin"));

        var update = source.Update();

        Assert.Equal("The index does not say what its articles tell of one another.", update.Rebuilt);
        Assert.Equal((0, 1), (update.Added, update.Changed));
        Assert.Null(source.Update().Rebuilt);
    }

    [Theory]
    [InlineData("survey.bin")]
    [InlineData("sources.bin")]
    public void A_damaged_file_beside_the_segments_is_found_by_check_and_replaced_by_the_next_change(string name)
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", Line("a", "2021-06-02", Meeting) + Line("b", "2021-06-03", Meeting));
        string path = Path.Combine(source.Index, source.Update().Generation, name);
        byte[] sound = File.ReadAllBytes(path);
        foreach (byte[] damaged in Enumerable.Range(0, sound.Length).Select(at => Flipped(sound, at)).Concat(Enumerable.Range(0, sound.Length).Select(length => sound[..length])))
        {
            File.WriteAllBytes(path, damaged);
            Assert.NotEmpty(IndexChecker.Check(source.Index, TestContext.Current.CancellationToken));
        }

        File.WriteAllBytes(path, Flipped(sound, sound.Length / 2));
        source.Write("c.jsonl", Line("c", "2021-06-01", Meeting));

        var update = source.Update();

        Assert.Equal($"{path} is damaged.", update.Rebuilt);
        Assert.Equal((1, 2), (update.Added, update.Changed));
        Assert.Equal(new ArticleId("c"), Find(source, "b").Repost);
        Assert.Empty(IndexChecker.Check(source.Index, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void An_index_of_texts_as_given_is_built_anew_as_given_when_its_list_of_sources_is_damaged()
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", Line("a", "2021-06-02", Meeting));
        var options = new IndexBuildOptions { Source = source.Folder, Index = source.Index, Raw = true };
        string generation = Path.Combine(source.Index, IndexBuilder.Rebuild(options, TimeProvider.System, progress: null, TestContext.Current.CancellationToken).Generation);
        string path = Path.Combine(generation, "sources.bin");
        File.WriteAllBytes(path, Flipped(File.ReadAllBytes(path), 30));

        var update = source.Update();

        Assert.Equal($"{path} is damaged.", update.Rebuilt);
        Assert.False(File.Exists(Path.Combine(source.Index, update.Generation, "survey.bin")));
        source.Write("b.jsonl", Line("b", "2021-06-03", Meeting));
        Assert.Null(source.Update().Rebuilt);
    }

    [Fact]
    public void A_manifest_or_a_survey_of_another_index_is_found_by_check()
    {
        using var source = new UpdatedSource();
        using var other = new UpdatedSource();
        source.Write("a.jsonl", Line("a", "2021-06-02", Meeting));
        other.Write("a.jsonl", Line("a", "2021-06-02", Meeting) + Line("b", "2021-06-02", Meeting));
        string here = Path.Combine(source.Index, source.Update().Generation);
        string there = Path.Combine(other.Index, other.Update().Generation);
        foreach (string name in (string[])["survey.bin", "sources.bin"])
        {
            byte[] own = File.ReadAllBytes(Path.Combine(here, name));
            File.Copy(Path.Combine(there, name), Path.Combine(here, name), overwrite: true);
            Assert.Equal(Path.Combine(here, name), Assert.Single(IndexChecker.Check(source.Index, TestContext.Current.CancellationToken)).File);
            File.WriteAllBytes(Path.Combine(here, name), own);
        }

        Assert.Empty(IndexChecker.Check(source.Index, TestContext.Current.CancellationToken));
    }

    private static byte[] Flipped(byte[] bytes, int at)
    {
        byte[] flipped = [.. bytes];
        flipped[at] ^= (byte)(1 << (at % 8));
        return flipped;
    }

    private static string Line(string id, string date, string text) =>
        $$"""{"id":"{{id}}","title":"示例市召开会议","source":"示例网","date":"{{date}}","text":"{{text}}"}""" + "\n";

    private static Article Find(UpdatedSource source, string id)
    {
        using var snapshot = source.Open();
        foreach (var segment in snapshot.Segments)
        {
            for (int doc = 0; doc < segment.MaxDoc; doc++)
            {
                if (segment.LiveDocs?.IsLive(doc) != false && Encoding.UTF8.GetString(segment.Binary(ArticleSchema.Id)!.Get(doc)) == id)
                {
                    return ArticleDetails.Read(id, "", null, "", segment.StoredFields.ReadString(doc, ArticleSchema.Details)!);
                }
            }
        }

        throw new InvalidOperationException($"{id} is not in the index.");
    }
}

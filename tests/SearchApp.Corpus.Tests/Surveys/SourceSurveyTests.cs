using SearchApp.Corpus.Surveys;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Surveys;

/// <remarks>Alone, since one of them measures the memory of the process.</remarks>
[CollectionDefinition(nameof(SourceSurveyTests), DisableParallelization = true)]
[Collection(nameof(SourceSurveyTests))]
public sealed class SourceSurveyTests
{
    private const string Text =
        "示例市人民政府今天上午召开常务会议，听取全市水利工程建设情况汇报，研究部署下一阶段重点任务。会议指出，要抓紧推进河道整治，确保汛期前完工，要求各区按照方便群众的原则选址。";

    [Fact]
    public void A_year_follows_from_the_pages_numbered_before_and_behind()
    {
        Article[] articles = Surveyed(
            Of("site/0107.txt", new DateOnly(2021, 4, 6), "甲"), Undated("site/0108.txt", 4, 7, "乙"), Undated("site/0109.txt", 4, 30, "丙"), Of("site/0110.txt", new DateOnly(2021, 4, 8), "丁"),
            Of("other/0111.txt", new DateOnly(2019, 4, 7), "戊"));
        Assert.Equal("2021-04-07", articles[1].Published.ToString());
        Assert.True(articles[1].Published.Inferred);
        Assert.Equal("4月7日; the year from its neighbours site/0107.txt (2021-04-06) and site/0110.txt (2021-04-08)", articles[1].Published.Evidence);
        Assert.Null(articles[2].Published.Year);
    }

    [Fact]
    public void The_turn_of_the_year_is_seen()
    {
        Article[] articles = Surveyed(
            Of("s/1.txt", new DateOnly(2020, 12, 30), "甲"), Undated("s/2.txt", 12, 31, "乙"), Undated("s/3.txt", 1, 1, "丙"), Of("s/4.txt", new DateOnly(2021, 1, 2), "丁"));
        Assert.Equal(["2020-12-31", "2021-01-01"], articles[1..3].Select(article => article.Published.ToString()));
    }

    [Fact]
    public void Neighbours_far_apart_or_out_of_order_tell_nothing()
    {
        Assert.Null(Surveyed(Of("s/1.txt", new DateOnly(2019, 1, 1), "甲"), Undated("s/2.txt", 4, 7, "乙"), Of("s/3.txt", new DateOnly(2021, 1, 1), "丙"))[1].Published.Year);
        Assert.Null(Surveyed(Of("s/1.txt", new DateOnly(2021, 9, 1), "甲"), Undated("s/2.txt", 4, 7, "乙"), Of("s/3.txt", new DateOnly(2021, 1, 1), "丙"))[1].Published.Year);
        Assert.Null(Surveyed(Of("s/1.txt", new DateOnly(2021, 4, 1), "甲"), Undated("s/2.txt", 4, 7, "乙"))[1].Published.Year);
    }

    [Fact]
    public void A_copy_without_a_year_takes_it_from_the_text_it_repeats()
    {
        Article[] articles = Surveyed(Of("a", new DateOnly(2021, 4, 6), ""), Undated("b", 4, 7, ""), Undated("c", 9, 7, ""));
        Assert.Equal("2021-04-07", articles[1].Published.ToString());
        Assert.EndsWith("the year from the same text published as a (2021-04-06)", articles[1].Published.Evidence, StringComparison.Ordinal);
        Assert.Null(articles[2].Published.Year);
        Assert.All(articles, article => Assert.Equal(new ArticleId("a"), article.Repost));
    }

    [Fact]
    public void What_is_concluded_does_not_depend_on_the_order()
    {
        Article[] articles = [.. Enumerable.Range(0, 60).Select(i => i % 3 == 1
            ? Undated($"s/{i}.txt", 4, 1 + (i / 3), $"{(char)('一' + i)}")
            : Of($"s/{i}.txt", new DateOnly(2021, 4, 1 + (i / 3)), $"{(char)('一' + (i % 7))}"))];
        string[] expected = Sorted(Surveyed(articles));
        for (int round = 0; round < 3; round++)
        {
            new Random(round).Shuffle(articles);
            Assert.Equal(expected, Sorted(Surveyed(articles)));
        }
    }

    // At each step is asked what is in memory: of many more articles it must be hardly more.
    [Fact]
    public void Memory_hardly_grows_with_the_number_of_articles()
    {
        // While the first runs, what earlier tests left in pools goes, which would be taken off what the few hold.
        HeldBy(100_000);
        long few = HeldBy(100_000);
        long many = HeldBy(400_000);
        Assert.InRange((many - few) / 300_000.0, double.NegativeInfinity, 32);
    }

    // The most that is in memory at any step, a copy, a missing year and an edge of its site's frame with every tenth article.
    private static long HeldBy(int count)
    {
        using var folder = new TempFolder();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        using var survey = new SourceSurvey(folder.Path);
        for (int from = 0; from < count; from += 1000)
        {
            survey.Add(SurveyNotes.Of([.. Enumerable.Range(from, 1000).Select(Numbered)]));
        }

        Measure();
        int texts = 0;
        survey.Conclude(
            number => number > count - 20 ? Measured(Numbered(number)) : Numbered(number),
            number => ++texts % (count / 10) == 1 ? Measured(Numbered(number)).Body : Numbered(number).Body,
            TestContext.Current.CancellationToken);
        Assert.Equal(count / 10, survey.Record!.Reposts.Clusters.Count);
        Assert.Equal(count / 10, survey.Record.Years.Count);
        Measure();
        return most;

        void Measure() => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);

        Article Measured(Article article)
        {
            Measure();
            return article;
        }
    }

    // The ninth of ten repeats the eighth; the fifth names no year.
    private static Article Numbered(int number)
    {
        int text = number % 10 == 9 ? number - 1 : number;
        string own = string.Create(60, new Random(text), static (target, random) =>
        {
            foreach (ref char c in target)
            {
                c = (char)random.Next('一', '龥');
            }
        });
        return new Article
        {
            Id = new ArticleId($"site{number % 1000}/{number}.txt"),
            Paragraphs = [$"第{text}号示例文章的第一段。", own, $"本站第{number / 10}种说明文字在此。"],
            Published = new PublicationDate(number % 10 == 5 ? null : 2021, 4, 7, null, Confidence.Certain, "4月7日"),
        };
    }

    private static string[] Sorted(Article[] articles) =>
        [.. articles.Select(article => $"{article.Id} {article.Published} {article.Published.Evidence} {article.Repost} {string.Join(',', article.FurtherSources)}").Order(StringComparer.Ordinal)];

    private static Article[] Surveyed(params Article[] articles)
    {
        using var folder = new TempFolder();
        using var survey = new SourceSurvey(folder.Path);
        survey.Add(SurveyNotes.Of(articles));
        survey.Conclude(number => articles[number], number => articles[number].Body, TestContext.Current.CancellationToken);
        return [.. articles.Select((article, number) => survey.Complete(number, article))];
    }

    private static Article Of(string id, DateOnly day, string mark) => new()
    {
        Id = new ArticleId(id),
        Paragraphs = [Body(mark)],
        Published = new PublicationDate(day.Year, day.Month, day.Day, null, Confidence.Certain, ""),
    };

    private static Article Undated(string id, int month, int day, string mark) => new()
    {
        Id = new ArticleId(id),
        Paragraphs = [Body(mark)],
        Published = new PublicationDate(null, month, day, null, Confidence.Likely, $"{month}月{day}日"),
    };

    // Other texts for other marks.
    private static string Body(string mark) => mark.Length == 0 ? Text : string.Concat(Text.Select(c => (char)(c + (mark[0] % 1000))));
}

using SearchApp.Corpus.Surveys;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Surveys;

public sealed class LearntBoilerplateTests
{
    private const string Slogan = "镜头对准每一条平凡的街道，记录每一位认真生活的人。";
    private const string Common = "示例市今天召开会议研究部署工作。";

    [Fact]
    public void What_many_articles_of_a_site_end_with_is_taken_off_with_a_receipt()
    {
        string[] sources = [.. Enumerable.Range(0, 20).Select(i => $"{Text(i)}\n{Text(i + 100)}\n{Slogan}\n")];
        Article[] before = [.. sources.Select((source, i) => Read(source, i))];
        Assert.All(before, article => Assert.EndsWith(Slogan, article.Body, StringComparison.Ordinal));

        Article[] after = Surveyed(before);

        for (int i = 0; i < after.Length; i++)
        {
            Assert.DoesNotContain(Slogan, after[i].Body, StringComparison.Ordinal);
            Assert.Equal(before[i].Paragraphs.Count - 1, after[i].Paragraphs.Count);
            Assert.Equal(sources[i], ReceiptCheck.Join(after[i].Receipt, sources[i]));
            Assert.Contains(after[i].Receipt.Removed, block => block is { Rule: "learnt", Text: Slogan });
        }
    }

    [Fact]
    public void What_few_articles_share_or_stands_within_stays()
    {
        Article[] few = [.. Enumerable.Range(0, 20).Select(i => Read($"{Text(i)}\n{Text(i + 100)}\n{(i < 5 ? Slogan : Text(i + 200))}\n", i))];
        Assert.Equal(few.Select(article => article.Body), Surveyed(few).Select(article => article.Body));
        string Long(int i) => string.Join('\n', Enumerable.Range(0, 4).Select(part => Text(i + (part * 100)))) + $"\n{Common}\n" + string.Join('\n', Enumerable.Range(4, 6).Select(part => Text(i + (part * 100))));
        Article[] within = [.. Enumerable.Range(0, 20).Select(i => Read(Long(i), i))];
        Assert.All(Surveyed(within), article => Assert.Contains(Common, article.Body, StringComparison.Ordinal));
    }

    [Fact]
    public void Copies_of_one_text_teach_nothing()
    {
        string copy = $"{Text(1)}\n{Text(2)}\n{Text(3)}\n{Text(4)}\n";
        Article[] copies = [.. Enumerable.Range(0, 20).Select(i => Read(copy, i))];
        Assert.Equal(copies.Select(article => article.Body), Surveyed(copies).Select(article => article.Body));
    }

    [Fact]
    public void Headings_and_texts_of_no_known_site_stay()
    {
        Article[] laws = [.. Enumerable.Range(0, 20).Select(i => Read($"## 第一章 总则\n{Text(i)}\n{Text(i + 100)}\n第一条 本条例自公布之日起施行并解释。\n", i))];
        Assert.Equal(laws.Select(article => article.Body), Surveyed(laws).Select(article => article.Body));
        Article[] strays = [.. Enumerable.Range(0, 20).Select(i => Read($"{Text(i)}\n{Text(i + 100)}\n{Slogan}\n", i) with { Source = null })];
        Assert.Equal(strays.Select(article => article.Body), Surveyed(strays).Select(article => article.Body));
    }

    [Fact]
    public void Something_is_always_left()
    {
        Article[] bare = [.. Enumerable.Range(0, 20).Select(i => new Article { Id = new ArticleId($"{i}"), Source = "示例网", Paragraphs = [Slogan], ParagraphSpans = [new TextSpan(0, Slogan.Length)] })];
        Assert.All(Surveyed(bare), article => Assert.Equal([Slogan], article.Paragraphs));
    }

    private static Article Read(string source, int number)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(source);
        Article article = new ArticleReader().Parse(new RawDocument($"{number}.txt", RawDocumentKind.Text, bytes, null, bytes.Length)).Article!;
        return article with { Source = "示例网" };
    }

    private static Article[] Surveyed(Article[] articles)
    {
        using var folder = new TempFolder();
        using var survey = new SourceSurvey(folder.Path);
        survey.Add(SurveyNotes.Of(articles));
        survey.Conclude(number => articles[number], number => articles[number].Body, TestContext.Current.CancellationToken);
        return [.. articles.Select((article, number) => survey.Complete(number, article))];
    }

    // A sentence of its own for each number.
    private static string Text(int number) =>
        string.Concat(Enumerable.Range(0, 12).Select(i => (char)('一' + (((number * 37) + (i * 211)) % 9000)))) + "，据介绍，有关工作正在推进，" + string.Concat(Enumerable.Range(0, 12).Select(i => (char)('一' + (((number * 53) + (i * 307)) % 9000)))) + "。";
}

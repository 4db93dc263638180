using SearchApp.Corpus.Tests.Formats;

namespace SearchApp.Corpus.Tests.Cleaning;

public sealed class OriginalTitleTests
{
    private const string Title = "示例市部署防汛备汛重点工作";
    private static readonly string Text = Source.Sentence + Source.Sentence;

    [Fact]
    public void The_label_before_a_headline_is_no_part_of_it()
    {
        Article article = Read("a.txt", $"原标题：{Title}\n来源：示例日报 2021-06-01\n{Text}\n{Text}");
        Assert.Equal(Title, article.Title);
        Assert.Contains(article.Receipt.Removed, block => block is { Rule: "original-title", Text: "原标题：" });
    }

    [Fact]
    public void A_headline_said_twice_is_told_from_the_text_glued_to_it()
    {
        Article article = Read("a.txt", $"原标题：{Title}{Title}8月2日，{Text}");
        Assert.Equal(Title, article.Title);
        Assert.Equal($"{Title}8月2日，{Text}"[Title.Length..], article.Body.Replace(Title, "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_without_a_headline_has_the_one_under_which_its_text_first_appeared()
    {
        Article article = Read("a.txt", $"2021-06-01 08:15，正文：原标题：{Title}                    {Text}{Text}{Text}");
        Assert.Equal((Title, Text + Text + Text), (article.Title, article.Body));
    }

    [Fact]
    public void A_source_ends_at_a_comma() =>
        Assert.Equal("示例日报", Read("a.txt", $"2021年06月01日 14:01    来源：示例日报，正文：{Text}").Source);

    [Fact]
    public void A_line_of_the_text_that_repeats_a_headline_goes()
    {
        string html = $"<html><head><title>{Title}</title></head><body><h1>{Title}</h1><div><p>原标题：示例市全力做好防汛工作</p><p>{Text}</p><p>{Text}</p></div></body></html>";
        Article article = Read("a.html", html);
        Assert.Equal(Title, article.Title);
        Assert.DoesNotContain("原标题", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_with_the_label_is_cut()
    {
        string html = $"<html><head><title>原标题：{Title}</title></head><body><h1>原标题：{Title}</h1><p>{Text}</p><p>{Text}</p></body></html>";
        Assert.Equal(Title, Read("a.html", html).Title);
    }

    [Fact]
    public void The_title_of_a_record_loses_the_label() =>
        Assert.Equal(Title, Read("a.jsonl", $$"""{"title":"原标题：{{Title}}","text":"{{Text}}"}""").Title);

    private static Article Read(string name, string content)
    {
        Article article = Source.Read(name, Source.Utf8(content))[0].Article!;
        Assert.Equal(name.EndsWith("jsonl", StringComparison.Ordinal) ? Text : content, ReceiptCheck.Join(article.Receipt, name.EndsWith("jsonl", StringComparison.Ordinal) ? Text : content));
        return article;
    }
}

using SearchApp.Corpus.Tests.Formats;

namespace SearchApp.Corpus.Tests.Cleaning;

public sealed class InvitationTests
{
    private static readonly string[] Paragraphs = [.. Enumerable.Range(1, 6).Select(number => $"第{number}段。{Source.Sentence}{Source.Sentence}")];

    /// <summary>It stands between paragraphs as well as below the last: the paragraphs stay, wherever it is.</summary>
    [Theory]
    [InlineData("长按二维码关注我们")]
    [InlineData("長按識別二維碼，關注江州發布")]
    [InlineData("欢迎关注江州发布")]
    public void An_invitation_to_follow_an_account_goes_alone(string invitation)
    {
        for (int place = 1; place <= Paragraphs.Length; place++)
        {
            string[] lines = ["示例市部署防汛备汛重点工作", "2021-06-01 来源：示例日报", .. Paragraphs[..place], invitation, .. Paragraphs[place..]];
            foreach ((string name, string page) in new[] { ("a.txt", string.Join('\n', lines)), ("a.html", $"<body><h1>{lines[0]}</h1>{string.Concat(lines[1..].Select(line => $"<p>{line}</p>"))}</body>") })
            {
                Article article = Source.Read(name, page)[0].Article!;
                Assert.Equal(Paragraphs, article.Paragraphs);
                Assert.Contains(article.Receipt.Removed, block => block.Rule == "contact" && block.Text.StartsWith(invitation, StringComparison.Ordinal));
            }
        }
    }
}

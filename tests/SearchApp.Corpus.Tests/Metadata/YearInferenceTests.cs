using SearchApp.Corpus.Characters;
using SearchApp.Corpus.Metadata;

namespace SearchApp.Corpus.Tests.Metadata;

public sealed class YearInferenceTests
{
    private static readonly PublicationDate March5 = new(null, 3, 5, null, Confidence.Likely, "3月5日");

    [Theory]
    [InlineData("https://example.org/2020/03/05/a.html", "a.txt", "", "2020-03-05", "the address https://example.org/2020/03/05/a.html")]
    [InlineData("https://example.org/2020/03/a.html", "a.txt", "", "2020-03-05", "the address https://example.org/2020/03/a.html")]
    [InlineData(null, "news/2019-03-05/a.txt", "", "2019-03-05", "the path news/2019-03-05/a.txt")]
    [InlineData(null, "a.txt", "3月5日，第十三届全国人民代表大会第四次会议开幕", "2021-03-05", "十三届全国人民代表大会第四次会议")]
    [InlineData(null, "a.txt", "3月5日，十四届全国人大一次会议开幕", "2023-03-05", "十四届全国人大一次会议")]
    [InlineData(null, "a.txt", "3月5日，全国政協十二屆五次會議分組討論", "2017-03-05", "十二届五次会议")]
    [InlineData(null, "a.txt", "3月5日（星期五）上午，2020年的成绩来之不易", "2021-03-05", "星期五 and the years that the text names")]
    public void A_year_follows_from_what_the_page_says(string? address, string path, string text, string expected, string reason)
    {
        PublicationDate found = YearInference.Complete(March5, address, path, Folded.Of(text));
        Assert.Equal(expected, found.ToString());
        Assert.True(found.Inferred);
        Assert.Equal(Confidence.Likely, found.Confidence);
        Assert.Equal($"3月5日; the year from {reason}", found.Evidence);
    }

    [Theory]
    [InlineData("https://example.org/2020/04/01/a.html", "a.txt", "")]
    [InlineData(null, "a.txt", "3月5日，市十六届人大四次会议开幕")]
    [InlineData(null, "a.txt", "3月5日，十三届全国人大常委会第四次会议举行")]
    [InlineData(null, "a.txt", "3月5日（星期三），十三届全国人大四次会议开幕")]
    [InlineData(null, "a.txt", "3月5日，2020年的成绩来之不易")]
    [InlineData(null, "a.txt", "3月5日（星期五）")]
    public void Nothing_is_concluded_from_less(string? address, string path, string text) =>
        Assert.Equal(March5, YearInference.Complete(March5, address, path, Folded.Of(text)));

    [Fact]
    public void The_29th_of_February_is_of_a_leap_year()
    {
        var date = new PublicationDate(null, 2, 29, null, Confidence.Likely, "2月29日");
        Assert.Equal("2020-02-29", YearInference.Complete(date, null, "2020-02/a.txt", "").ToString());
        Assert.Equal(date, YearInference.Complete(date, null, "2021-02/a.txt", ""));
    }
}

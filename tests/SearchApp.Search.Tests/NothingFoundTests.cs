using FsCheck;
using FsCheck.Fluent;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

public sealed class NothingFoundTests
{
    private static readonly TestSearch News = TestSearch.Over(
        Some.Article("疫苗接种", "口罩。", "2021-06-01", "440000", "新华社"), Some.Article("疫苗到货", "", "2021-06-02", "440100"),
        Some.Article("会议", "", "2021-03-02", "500000"));

    [Theory]
    [InlineData("疫苗 香港", "去掉“香港”=2")]
    [InlineData("疫苗香港", "去掉“香港”=2")]
    [InlineData("疫苗 口罩 香港", "去掉“香港”=1")]
    [InlineData("疫苗 (香港 | 澳门)", "去掉“香港 | 澳门”=2")]
    [InlineData("疫苗 -接种 -到货", "去掉“-接种”=1 去掉“-到货”=1")]
    [InlineData("标题:口罩", "去掉引号和其他符号，只查这些词=1")]
    [InlineData("“接种疫苗”", "去掉引号和其他符号，只查这些词=1")]
    [InlineData("地区:重庆 疫苗", "去掉“地区:重庆”=2 去掉“疫苗”=1")]
    public void The_word_to_blame_is_named_with_what_would_be_found_without_it(string query, string offers)
    {
        var readings = News.Search(query).LooserReadings.Select(reading => $"{reading.Description}={reading.Total}");
        Assert.Subset(readings.ToHashSet(), offers.Split(" 去掉").Select((offer, at) => at == 0 ? offer : "去掉" + offer).ToHashSet());
    }

    [Fact]
    public void It_says_what_the_collection_holds_of_the_place_and_time()
    {
        var response = News.Search("地区:广东 日期:2021-06 香港");
        Assert.Equal(2, response.Holdings!.Total);
        Assert.Equal(2, News.Search(response.Holdings.Request).Total);
        Assert.Null(News.Search("香港").Holdings);
        Assert.Null(News.Search("地区:广东").Holdings);
        Assert.Equal(0, News.Search(new SearchRequest { Query = "疫苗", From = new DateOnly(2022, 1, 1) }).Holdings!.Total);
    }

    [Fact]
    public void Every_offer_finds_what_it_says() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var search = TestSearch.Over(RandomArticles.Make(random, 10));
        var request = new SearchRequest
        {
            Query = $"{RandomArticles.Text(random, 2)} {RandomArticles.Text(random, 3)} -{RandomArticles.Text(random, 1)}",
            Regions = ["440100"],
            Sources = random.Next(2) == 0 ? ["来源1"] : [],
            Synonyms = random.Next(2) == 0,
        };
        var response = search.Search(request);
        Assert.True(response.Total == 0 || response.LooserReadings.Count == 0);
        foreach (var reading in response.LooserReadings)
        {
            Assert.True(reading.Total > 0);
            Assert.Equal(reading.Total, search.Search(reading.Request).Total);
        }
    }).QuickCheckThrowOnFailure();
}

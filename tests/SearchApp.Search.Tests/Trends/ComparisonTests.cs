using SearchApp.Corpus;
using SearchApp.Search.Tests.Support;
using SearchApp.Search.Trends;

namespace SearchApp.Search.Tests.Trends;

public sealed class ComparisonTests
{
    [Fact]
    public void Shares_and_years_are_what_searching_finds()
    {
        var articles = RandomArticles.Make(new Random(7), 200);
        var search = TestSearch.OverSegments(articles[..90], articles[90..]);
        var answer = search.Compare(new ComparisonRequest { Regions = ["广东", "500000", "广州"], Filters = new SearchRequest { Query = "疫苗" } });
        Assert.Equal(["440000", "500000", "440100"], answer.Regions.Select(region => region.Region.Code));
        foreach (var region in answer.Regions)
        {
            var held = new SearchRequest { Regions = [region.Region.Code] };
            var matching = held with { Query = "疫苗" };
            Assert.Equal((search.Search(held).Total, search.Search(matching).Total), (region.Held, region.Matching));
            Assert.All(answer.Years.Select((year, at) => (year, at)), y => Assert.Equal(
                (search.Search(InYear(held, y.year)).Total, search.Search(InYear(matching, y.year)).Total),
                (region.HeldByYear[y.at], region.MatchingByYear[y.at])));
        }

        static SearchRequest InYear(SearchRequest request, string year) => request with
        {
            From = new DateOnly(int.Parse(year, System.Globalization.CultureInfo.InvariantCulture), 1, 1),
            To = new DateOnly(int.Parse(year, System.Globalization.CultureInfo.InvariantCulture), 12, 31),
        };
    }

    [Fact]
    public void The_words_of_a_region_are_those_it_writes_more_often()
    {
        var articles = new List<Article>();
        for (int at = 0; at < 400; at++)
        {
            string region = at % 2 == 0 ? "440000" : "500000";
            string own = at % 4 == 0 ? "码头贸易" : at % 4 == 1 ? "火锅产业" : "平常";
            string rest = at % 5 == 0 ? "疫苗接种" : "天气";
            articles.Add(Some.Article("", $"{own}，{rest}。广东重庆。", region: region));
        }

        // Words of more than a tenth of the articles are left out, so most articles are of neither region.
        articles.AddRange(Enumerable.Range(0, 1200).Select(_ => Some.Article("", "其他")));
        var answer = TestSearch.Over([.. articles]).Compare(new ComparisonRequest { Regions = ["440000", "500000"] });
        Assert.Equal(["码头", "贸易"], answer.Regions[0].Terms.Select(term => term.Term).Order(StringComparer.Ordinal));
        Assert.Equal(["产业", "火锅"], answer.Regions[1].Terms.Select(term => term.Term).Order(StringComparer.Ordinal));
        Assert.Equal((100, 0), (answer.Regions[0].Terms[0].Count, answer.Regions[0].Terms[0].Others));
        Assert.InRange(answer.Postings, 1, TermSample.MaxPostings);
    }

    [Fact]
    public void Fewer_than_two_known_regions_are_not_compared()
    {
        var search = TestSearch.Over(Some.Article("疫苗", region: "440000"));
        Assert.Equal(
            ["440000"], search.Compare(new ComparisonRequest { Regions = ["广东", "440000", "无此地"] }).Regions.Select(r => r.Region.Code));
    }

    [Fact]
    public void Chosen_filters_hold_for_everything_compared()
    {
        var search = TestSearch.Over(
            Some.Article("疫苗", region: "440000", source: "甲"), Some.Article("疫苗", region: "440000", source: "乙"), Some.Article("疫苗", region: "500000"));
        var answer = search.Compare(new ComparisonRequest { Regions = ["440000", "500000"], Filters = new SearchRequest { Sources = ["甲"] } });
        Assert.Equal([1L, 0L], answer.Regions.Select(region => region.Held));
    }
}

using FsCheck;
using FsCheck.Fluent;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

public sealed class FacetTests
{
    [Fact]
    public void A_count_is_what_selecting_the_value_alone_in_its_group_finds() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var search = TestSearch.Over(RandomArticles.Make(random, 40));
        var request = new SearchRequest
        {
            Query = random.Next(2) == 0 ? "" : RandomArticles.Text(random, 1),
            Regions = random.Next(2) == 0 ? [] : ["440000"],
            About = random.Next(2) == 0 ? [] : ["500000"],
            Sources = random.Next(2) == 0 ? [] : ["来源1"],
            From = random.Next(2) == 0 ? null : new DateOnly(2021, 6, 1),
        };
        var facets = search.Search(request).Facets.ToDictionary(facet => facet.Name, StringComparer.Ordinal);
        foreach (var value in facets["region"].Values.SelectMany(v => (v.Children ?? []).Append(v)))
        {
            Assert.Equal(value.Count, search.Search(request with { Regions = [value.Value] }).Total);
        }

        foreach (var value in facets["about"].Values.SelectMany(v => (v.Children ?? []).Append(v)))
        {
            Assert.Equal(value.Count, search.Search(request with { About = [value.Value] }).Total);
        }

        foreach (var value in facets["source"].Values)
        {
            Assert.Equal(value.Count, search.Search(request with { Sources = [value.Value] }).Total);
        }

        var undated = request with { From = null, To = null, Undated = true };
        Assert.Equal(facets["month"].Values[^1].Count, search.Search(undated).Total);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_selected_value_stays_at_zero_and_unknown_is_always_listed()
    {
        var search = TestSearch.Over(Some.Article("疫苗", date: "2021-06-01", region: "500000", source: "新华社"));
        var facets = search.Search(new SearchRequest { Query = "疫苗", Regions = ["广东"], Sources = ["人民日报"] }).Facets;
        var region = facets.Single(facet => facet.Name == "region");
        Assert.Equal(("440000", "广东", 0L, true), (region.Values[0].Value, region.Values[0].Label, region.Values[0].Count, region.Values[0].Selected));
        Assert.All(facets, facet => Assert.Equal("未知", facet.Values[^1].Label));
        Assert.Contains(facets.Single(facet => facet.Name == "source").Values, value => value is { Value: "人民日报", Count: 0, Selected: true });
    }

    [Fact]
    public void A_month_without_a_day_matches_only_when_all_of_it_lies_in_the_range()
    {
        var search = TestSearch.Over(Some.Article("疫苗", date: "2021-06", id: "month"), Some.Article("疫苗", date: "2021", id: "year"));
        Assert.Equal(["month"], search.Ids(new SearchRequest { From = new DateOnly(2021, 6, 1), To = new DateOnly(2021, 6, 30) }));
        Assert.Empty(search.Ids(new SearchRequest { From = new DateOnly(2021, 6, 2), To = new DateOnly(2021, 6, 30) }));
        Assert.Equal(2, search.Search(new SearchRequest { From = new DateOnly(2021, 1, 1), To = new DateOnly(2021, 12, 31) }).Total);
    }

    [Fact]
    public void Nothing_found_offers_what_would_find_something()
    {
        var search = TestSearch.Over(Some.Article("疫苗", region: "500000"));
        var response = search.Search(new SearchRequest { Query = "疫苗", Regions = ["广东"] });
        Assert.Equal(0, response.Total);
        var offer = Assert.Single(response.LooserReadings);
        Assert.Equal(("去掉地区“广东”", 1L), (offer.Description, offer.Total));
        Assert.Equal(1, search.Search(offer.Request).Total);
    }
}

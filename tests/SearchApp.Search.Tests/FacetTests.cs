using FsCheck;
using FsCheck.Fluent;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

public sealed class FacetTests
{
    private static readonly (string Name, Func<SearchRequest, string[], SearchRequest> Select)[] Groups =
    [
        (FacetNames.Region, (request, values) => request with { Regions = values }),
        (FacetNames.About, (request, values) => request with { About = values }),
        (FacetNames.Source, (request, values) => request with { Sources = values }),
        (FacetNames.Column, (request, values) => request with { Columns = values }),
        (FacetNames.Person, (request, values) => request with { People = values }),
        (FacetNames.Issuer, (request, values) => request with { Issuers = values }),
        (FacetNames.Number, (request, values) => request with { Numbers = values }),
        (FacetNames.Activity, (request, values) => request with { Activities = values }),
        (FacetNames.Script, (request, values) => request with { Scripts = values }),
    ];

    [Fact]
    public void A_count_is_what_selecting_the_value_alone_in_its_group_finds() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var search = TestSearch.Over(RandomArticles.Make(random, 40));
        var request = Filtered(random);
        var facets = search.Search(request).Facets.ToDictionary(facet => facet.Name, StringComparer.Ordinal);
        Assert.Equal(FacetNames.All, facets.Keys);
        foreach (var (name, select) in Groups)
        {
            long all = search.Search(select(request, [])).Total;
            foreach (var value in facets[name].Values.SelectMany(v => (v.Children ?? []).Append(v)))
            {
                Assert.Equal(value.Count, search.Search(select(request, [value.Value])).Total);
                Assert.Equal(all - value.Count, search.Search(select(request, ["-" + value.Value])).Total);
            }

            var two = facets[name].Values.Take(2).Select(value => value.Value).ToArray();
            Assert.Equal(search.Search(select(request, two)).Total, all - search.Search(select(request, [.. two.Select(v => "-" + v)])).Total);
        }

        var undated = request with { From = null, To = null, Undated = true };
        Assert.Equal(facets["month"].Values[^1].Count, search.Search(undated).Total);
        foreach (var day in facets["day"].Values.SkipLast(1))
        {
            var only = DateOnly.ParseExact(day.Value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(day.Count, search.Search(request with { From = only, To = only }).Total);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Values_are_found_in_a_facet_by_a_part_of_their_name_in_either_script()
    {
        var search = TestSearch.Over(
            Some.Article("疫苗", source: "廣東衛視", region: "440100"), Some.Article("疫苗", source: "新华社", region: "500000"));
        Assert.Equal("廣東衛視", Assert.Single(search.FindFacetValues(new SearchRequest(), FacetNames.Source, "广东")).Value);
        Assert.Equal(["440100"], search.FindFacetValues(new SearchRequest(), FacetNames.Region, "廣州").Select(v => v.Value));
        Assert.Empty(search.FindFacetValues(new SearchRequest(), "no such facet", ""));
    }

    private static SearchRequest Filtered(Random random) => new()
    {
        Query = random.Next(2) == 0 ? "" : RandomArticles.Text(random, 1),
        Regions = random.Next(2) == 0 ? [] : ["440000"],
        About = random.Next(2) == 0 ? [] : ["-500000"],
        Sources = random.Next(2) == 0 ? [] : ["来源1"],
        People = random.Next(3) == 0 ? ["馬興瑞", "-马晓伟"] : [],
        From = random.Next(2) == 0 ? null : new DateOnly(2021, 6, 1),
        Facets = FacetNames.All,
    };

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
        Assert.Equal(0, response.Holdings!.Total);
    }
}

using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.WebUtilities;
using SearchApp.Search;

namespace SearchApp.Web.Tests;

public sealed class SearchUrlTests
{
    [Fact]
    public void The_default_request_is_an_empty_address() => Assert.Equal("", SearchUrl.Write(new SearchRequest()));

    [Fact]
    public void Parameters_stand_in_a_fixed_order_and_defaults_are_left_out() => Assert.Equal(
        "q=%E7%96%AB%E8%8B%97%20a&region=440000&region=unknown&about=500000&source=%E6%9C%AC&from=2021-01&to=2021-06&sort=newest&page=2&size=20",
        SearchUrl.Write(new SearchRequest
        {
            Query = "疫苗 a",
            Regions = ["440000", "unknown"],
            About = ["500000"],
            Sources = ["本"],
            From = new DateOnly(2021, 1, 1),
            To = new DateOnly(2021, 6, 30),
            Sort = SortOrder.Newest,
            Page = 2,
            Size = 20,
        }));

    [Fact]
    public void What_is_written_reads_back_as_the_same_request()
    {
        var requests =
            from query in ArbMap.Default.GeneratorFor<string>().Select(Wellformed)
            from regions in Gen.Elements("440000", "-广东", "unknown", "a&b=c", "+").ListOf()
            from values in Gen.Elements("要闻", "-unknown", "国发〔2021〕5号").ListOf()
            from reposts in Gen.Elements(RepostDisplay.Collapse, RepostDisplay.Show)
            from quarantined in Gen.Elements(true, false)
            from synonyms in Gen.Elements(true, false)
            from ofPlace in Gen.Elements(true, false)
            from day in Gen.Choose(0, 20_000)
            from length in Gen.Choose(0, 1000)
            from sort in Gen.Elements(SortOrder.Relevance, SortOrder.Newest, SortOrder.Oldest, SortOrder.Added)
            from page in Gen.Choose(1, 1000)
            from size in Gen.Choose(1, SearchRequest.MaxSize)
            select new SearchRequest
            {
                Query = query,
                Regions = [.. regions.Distinct()],
                Columns = [.. values.Distinct()],
                People = [.. values.Distinct().Reverse()],
                Issuers = [.. values.Distinct().Take(1)],
                Numbers = [.. values.Distinct()],
                Activities = [.. values.Distinct().Skip(1)],
                Scripts = [.. values.Distinct()],
                Reposts = reposts,
                Synonyms = synonyms,
                OfPlace = ofPlace,
                Quarantined = quarantined,
                From = new DateOnly(1980, 1, 1).AddDays(day),
                To = new DateOnly(1980, 1, 1).AddDays(day + length),
                Sort = sort,
                Page = page,
                Size = size,
            };
        Prop.ForAll(requests.ToArbitrary(), request =>
        {
            var reading = Read(SearchUrl.Write(request));
            Assert.Empty(reading.Problems);
            Assert.Equal(Lists(request), Lists(reading.Request));
            Assert.Equal(WithoutLists(request), WithoutLists(reading.Request));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_filter_has_its_parameter()
    {
        string[] names = [.. SearchUrl.Filters(new SearchRequest()).Select(f => f.Name)];
        Assert.Equal([.. FacetNames.All.Except([FacetNames.Year, FacetNames.Month, FacetNames.Day])], names.ToHashSet());
        Assert.All(names, name => Assert.Equal($"{name}=x", SearchUrl.Write(SearchUrl.With(new SearchRequest { Page = 3 }, name, ["x"]))));
    }

    [Theory]
    [InlineData("from=x", UrlProblemKind.BadDate)]
    [InlineData("to=2021-99", UrlProblemKind.BadDate)]
    [InlineData("from=2022&to=2021", UrlProblemKind.DatesSwapped)]
    [InlineData("sort=upwards", UrlProblemKind.BadSort)]
    [InlineData("page=0", UrlProblemKind.BadPage)]
    [InlineData("page=-1", UrlProblemKind.BadPage)]
    [InlineData("page=99999999999", UrlProblemKind.BadPage)]
    [InlineData("size=101", UrlProblemKind.BadSize)]
    [InlineData("size=ten", UrlProblemKind.BadSize)]
    public void An_odd_value_is_reported_and_read_as_the_default(string query, UrlProblemKind kind) =>
        Assert.Equal(kind, Assert.Single(Read(query).Problems).Kind);

    [Fact]
    public void Swapped_dates_are_put_right()
    {
        var request = Read("from=2022&to=2021").Request;
        Assert.Equal((new DateOnly(2021, 1, 1), new DateOnly(2022, 12, 31)), (request.From, request.To));
    }

    [Fact]
    public void Too_large_a_page_size_becomes_the_largest() => Assert.Equal(SearchRequest.MaxSize, Read("size=5000").Request.Size);

    [Fact]
    public void Unknown_and_empty_parameters_are_ignored()
    {
        var reading = Read("utm_source=x&q=&region=&from=&to=&sort=&page=&size=");
        Assert.Empty(reading.Problems);
        Assert.Equal("", SearchUrl.Write(reading.Request));
    }

    [Fact]
    public void Both_forms_of_a_space_are_read() => Assert.Equal(Read("q=a+b").Request.Query, Read("q=a%20b").Request.Query);

    [Fact]
    public void The_undated_have_no_period()
    {
        var request = Read("undated=1&from=2021").Request;
        Assert.True(request.Undated);
        Assert.Null(request.From);
    }

    [Fact]
    public void Repeated_values_are_read_once_and_not_without_limit()
    {
        string many = string.Join('&', Enumerable.Range(0, 500).Select(n => $"region={n}"));
        var reading = Read("region=0&" + many);
        Assert.Equal(SearchUrl.MaxValues, reading.Request.Regions.Count);
        Assert.Equal(UrlProblemKind.TooManyValues, Assert.Single(reading.Problems).Kind);
    }

    private static IReadOnlyList<string>[] Lists(SearchRequest r) =>
        [r.Regions, r.About, r.Sources, r.Columns, r.People, r.Issuers, r.Numbers, r.Activities, r.Scripts];

    private static SearchRequest WithoutLists(SearchRequest request) => request with
    {
        Regions = [],
        About = [],
        Sources = [],
        Columns = [],
        People = [],
        Issuers = [],
        Numbers = [],
        Activities = [],
        Scripts = [],
    };

    private static SearchUrlReading Read(string query) => SearchUrl.Read(QueryHelpers.ParseQuery(query));

    // An address cannot carry half a surrogate pair.
    private static string Wellformed(string? text) =>
        new([.. (text ?? "").Where(c => !char.IsSurrogate(c))]);
}

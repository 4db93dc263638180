namespace SearchApp.Corpus.Tests;

public sealed class RegionsTests
{
    [Theory]
    [InlineData("广东", "440000")]
    [InlineData("广东省", "440000")]
    [InlineData("廣東", "440000")]
    [InlineData("粤", "440000")]
    [InlineData("44", "440000")]
    [InlineData("440000", "440000")]
    [InlineData("沪", "310000")]
    [InlineData("臺灣", "710000")]
    [InlineData("香港", "810000")]
    [InlineData("内蒙古自治区", "150000")]
    [InlineData("吉林", "220000")]
    [InlineData("吉林市", "220200")]
    [InlineData("湘西", "433100")]
    [InlineData("延边州", "222400")]
    [InlineData("新晃", "431227")]
    [InlineData("浦东新区", "310115")]
    public void A_name_or_code_means_its_region(string written, string code) =>
        Assert.Equal(code, Regions.Resolve(written)?.Code);

    [Theory]
    [InlineData("朝阳区")]
    [InlineData("鼓楼区")]
    [InlineData("长安")]
    [InlineData("")]
    [InlineData("阿特兰蒂斯")]
    [InlineData("999999")]
    public void What_means_none_or_several_is_not_resolved(string written) => Assert.Null(Regions.Resolve(written));

    [Fact]
    public void There_are_34_provinces() => Assert.Equal(34, Regions.Provinces.Count);

    [Fact]
    public void Ancestors_lead_from_the_county_to_the_province() =>
        Assert.Equal(["440103", "440100", "440000"], Regions.WithAncestors("440103").Select(region => region.Code));

    [Fact]
    public void A_county_without_a_city_lies_in_its_province() =>
        Assert.Equal(["110105", "110000"], Regions.WithAncestors("110105").Select(region => region.Code));

    [Fact]
    public void Short_names_are_without_kind_and_peoples() =>
        Assert.Equal(
            ["广东", "内蒙古", "广西", "沛县", "湘西", "东区"],
            new[] { "440000", "150000", "450000", "320322", "433100", "510402" }.Select(code => Regions.Find(code)!.ShortName));
}

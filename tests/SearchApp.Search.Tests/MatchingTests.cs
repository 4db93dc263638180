using SearchApp.Search.Tests.Support;
using SearchApp.Search.Trends;

namespace SearchApp.Search.Tests;

public sealed class MatchingTests
{
    private static readonly TestSearch Seeds = TestSearch.Over(
        Some.Article("馬興瑞主持召開疫苗接種工作全流程組織調度會", "5月30日,省長馬興瑞在省疾控中心主持召開疫苗接種工作全流程組織調度會。", "2021-06-01", "440000", id: "gd"),
        Some.Article("陳敏爾:有序有效周全安全推進疫苗接種", "4月7日,市疫情防控工作領導小組召開會議。要加快推進新冠肺炎疫苗接種工作,提高服務水平。", "--04-07", "500000", id: "cq"));

    [Theory]
    [InlineData("1万", "补助1万元。", "1元，共两万元。")]
    [InlineData("A股", "A股上涨。", "A类股东。")]
    [InlineData("3月", "3月开工。", "工期3个月。")]
    public void A_number_or_letters_and_the_one_character_behind_them_stand_together(string query, string together, string apart)
    {
        var search = TestSearch.Over(Some.Article(body: together, id: "together"), Some.Article(body: apart, id: "apart"));
        Assert.Equal(["together"], search.Ids(query));
    }

    [Fact]
    public void A_region_whose_name_several_have_means_each_of_them()
    {
        var search = TestSearch.Over(
            Some.Article(body: "会议", region: "110105", id: "Beijing"),
            Some.Article(body: "会议", region: "220104", id: "Changchun"),
            Some.Article(body: "会议", region: "110108", id: "Haidian"));
        Assert.Equal(["Beijing", "Changchun"], search.Ids("地区:朝阳区").Order(StringComparer.Ordinal));
        Assert.Equal(["Beijing", "Changchun"], search.Ids(new SearchRequest { Regions = ["朝阳区"] }).Order(StringComparer.Ordinal));
        Assert.Equal(["Haidian"], search.Ids(new SearchRequest { Regions = ["-朝阳区"] }));
        Assert.Equal("地区是 北京市朝阳区、吉林省长春市朝阳区", search.Search("地区:朝阳区").Query.Understood);
    }

    [Fact]
    public void What_is_in_quarantine_is_found_when_asked_for_and_nothing_else_then()
    {
        var search = TestSearch.OverSegments(
            [Some.Article(body: "疫苗", id: "sound"), Some.Article(body: "疫苗彩票", region: "440000", quarantined: true, id: "spam")],
            [Some.Article(body: "疫苗", id: "sound too")]);
        var request = new SearchRequest { Query = "疫苗", Quarantined = true };
        Assert.Equal(["spam"], search.Ids(request));
        Assert.Equal(["sound", "sound too"], search.Ids("疫苗").Order(StringComparer.Ordinal));
        Assert.Equal(1, search.Search(request).Facets.Single(facet => facet.Name == FacetNames.Region).Values.Sum(value => value.Count));
        Assert.Equal(1, search.Trend(new TrendRequest { Queries = ["疫苗"], Filters = request }).Series[0].Undated);
        Assert.True(search.Explain(request, "spam")!.Matched);
        Assert.Equal(ExplainedClauseKind.OnlyQuarantine, search.Explain(request, "sound")!.Clauses.Single(clause => !clause.Matched).Kind);
    }

    [Theory]
    [InlineData("疫苗接种", "cq gd")]
    [InlineData("調度", "gd")]
    [InlineData("调度", "gd")]
    [InlineData("動態", "")]
    [InlineData("疫苗 -广东 -領導小組", "gd")]
    [InlineData("馬", "gd")]
    [InlineData("接", "cq gd")]
    [InlineData("标题:服务", "")]
    [InlineData("正文:服务", "cq")]
    [InlineData("陈敏尔 | 马兴瑞", "cq gd")]
    [InlineData("“疫苗接種工作全流程”", "gd")]
    [InlineData("\"接种疫苗\"", "")]
    [InlineData("接种疫苗", "cq gd")]
    [InlineData("地区:广东", "gd")]
    [InlineData("日期:2021", "gd")]
    [InlineData("日期:未知", "cq")]
    [InlineData("30日", "gd")]
    [InlineData("3日", "")]
    public void A_query_finds_what_it_says(string query, string ids) =>
        Assert.Equal(ids, string.Join(' ', Seeds.Ids(query).Order(StringComparer.Ordinal)));

    [Fact]
    public void Marks_point_into_the_text_as_stored()
    {
        var hit = Assert.Single(Seeds.Search("调度").Hits);
        var mark = Assert.Single(hit.Title.Marks);
        Assert.Equal("調度", hit.Title.Text[mark.Start..mark.End]);
    }

    [Theory]
    [InlineData("文号:国发〔2021〕5号", "cites means")]
    [InlineData("文号:國發[2021]5號", "cites means")]
    [InlineData("文号:国发2021", "cites means other")]
    [InlineData("人物:馬興瑞", "means")]
    [InlineData("来源:人民-网", "other")]
    public void A_number_or_a_name_is_found_in_its_field_and_in_the_texts(string query, string ids)
    {
        var search = TestSearch.Over(
            Some.Article("通知", "依据国发〔2021〕5号。", id: "cites"),
            Some.Article("通知", "依据上述文件。", id: "means") with
            {
                DocumentNumbers = ["国发〔2021〕5号"],
                People = [new SearchApp.Corpus.PersonInOffice("马兴瑞", "省长")],
            },
            Some.Article("通知", source: "人民网", id: "other") with { DocumentNumbers = ["国发〔2021〕50号"] });
        Assert.Equal(ids, string.Join(' ', search.Ids(query).Order(StringComparer.Ordinal)));
    }
}

using SearchApp.Corpus.Characters;
using SearchApp.Corpus.Metadata;

namespace SearchApp.Corpus.Tests.Metadata;

/// <summary>Sentences written to mislead: names of places within other words, and places with several names.</summary>
public sealed class RegionMentionsTests
{
    [Theory]
    [InlineData("上海市山西路小学昨天开学", "上海市")]
    [InlineData("工行巴山东路支行开展宣传", "")]
    [InlineData("上海南京东路步行街人流如织", "上海市")]
    [InlineData("他住在四川北路附近的弄堂里", "")]
    [InlineData("北京市朝阳区举行招聘会", "北京市 朝阳区")]
    [InlineData("吉林市政府发布通知", "吉林市")]
    [InlineData("吉林省委书记到吉林市调研", "吉林省 吉林市")]
    [InlineData("青海省海南州共和县举行赛马会", "青海省 海南藏族自治州 共和县")]
    [InlineData("重庆市江北区新增三所学校", "重庆市 江北区")]
    [InlineData("延吉市河南街道的居民", "延吉市")]
    [InlineData("中山大学附属第一医院的专家", "")]
    [InlineData("深圳证券交易所发布公告", "")]
    [InlineData("西安事变八十周年座谈会", "")]
    [InlineData("北京时间6月1日上午", "")]
    [InlineData("山东舰编队在南海南部海域训练", "")]
    [InlineData("黄河南岸的村庄与黄河北岸相望", "")]
    [InlineData("广东海南两省联合行动", "广东省 海南省")]
    [InlineData("举行重大庆祝活动，扩大连接范围", "")]
    [InlineData("长江入海口的湿地", "")]
    [InlineData("海口市美兰区", "海口市 美兰区")]
    [InlineData("创新乡村治理，稳定西部地区", "")]
    [InlineData("新乡市和定西市结对", "新乡市 定西市")]
    [InlineData("日照时数偏多，日照市气象台说", "日照市")]
    [InlineData("31个省（自治区、直辖市）和新疆生产建设兵团报告", "")]
    [InlineData("新疆生产建设兵团第八师", "新疆维吾尔自治区")]
    [InlineData("推进京津冀协同发展", "北京市 天津市 河北省")]
    [InlineData("川渝两地签署协议", "四川省 重庆市")]
    [InlineData("粤港澳大湾区建设", "广东省 香港特别行政区 澳门特别行政区")]
    [InlineData("来粤考察的客商在沪停留", "广东省 上海市")]
    [InlineData("会见圭亚那总统阿里", "")]
    [InlineData("浙江路况良好", "浙江省")]
    [InlineData("湖南部分地区有雨", "湖南省")]
    [InlineData("海南部分景区恢复开放", "海南省")]
    [InlineData("襄樊更名为襄阳", "襄阳市")]
    [InlineData("羊城花市开市，鹏城迎客", "广州市 深圳市")]
    [InlineData("上海东方明珠", "上海市")]
    [InlineData("珠海南屏镇", "珠海市")]
    [InlineData("中山南路与中山西路", "")]
    public void Places_are_told_from_other_words(string text, string places)
    {
        List<RegionMention> mentions = RegionMentions.Find(Folded.Of(text));
        var named = new List<string>();
        foreach (RegionMention mention in mentions)
        {
            Region region = mention.Candidates.FirstOrDefault(candidate => candidate.ParentCode is { } up && named.Contains(Regions.Find(up)!.Name)) ?? RegionTable.BestOf(mention.Candidates) ?? mention.Candidates[0];
            if (!named.Contains(region.Name))
            {
                named.Add(region.Name);
            }
        }

        Assert.Equal(places, string.Join(' ', named));
    }

    [Fact]
    public void A_name_that_several_regions_share_is_unknown_with_all_of_them()
    {
        const string Text = "朝阳区举行招聘会，提供岗位两千多个。";
        RegionAttribution region = new RegionAttributor("", Text, Folded.Of(Text), []).PublishedIn(null, null, "", "");
        Assert.Null(region.Code);
        Assert.StartsWith("朝阳区: 110105 北京市朝阳区, 220104 吉林省长春市朝阳区", region.Evidence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("全国")]
    [InlineData("全國")]
    [InlineData("中央")]
    [InlineData("国家")]
    [InlineData(" 中国 ")]
    [InlineData("中華人民共和國")]
    public void A_record_that_states_the_whole_country_has_no_province_guessed(string stated)
    {
        const string Text = "辽宁省的钢产量增长，辽宁省的工人受到表扬，全省欢庆。";
        var regions = new RegionAttributor("政府工作报告", Text, Text, []);
        Assert.Equal(new RegionAttribution(null, Confidence.Certain, stated), regions.PublishedIn(stated, "辽宁日报", "", ""));
        Assert.Equal("210000", regions.PublishedIn(null, null, "", "").Code);
        Assert.Equal("210000", regions.PublishedIn("辽宁", null, "", "").Code);
        Assert.Equal("210000", regions.PublishedIn("不详", null, "", "").Code);
    }

    [Theory]
    [InlineData("杭州举办马拉松，北京大学教授、四川大学学者和湖南卫视记者同跑。杭州市民沿途加油。", "330100")]
    [InlineData("贵州茅台和青岛啤酒公布业绩，南京银行、东吴证券和上海电气随后跟进。", "")]
    [InlineData("深圳的北京大学深圳医院扩建，深圳市卫健委说。", "440300")]
    [InlineData("北京大学生志愿者服务冬奥会，北京银行业提供支持。", "110000")]
    public void A_firm_that_bears_the_name_of_a_place_makes_no_text_about_it(string text, string codes)
    {
        var about = new RegionAttributor("", text, Folded.Of(text), []).About(RegionAttribution.Unknown);
        Assert.Equal(codes, string.Join(' ', about.Select(region => region.Code)));
    }

    [Fact]
    public void A_person_who_bears_the_name_of_a_place_is_none()
    {
        const string Text = "会见圭亚那总统和田，和田表示感谢。";
        Assert.Empty(new RegionAttributor("", Text, Text, [new PersonInOffice("和田", "总统")]).About(RegionAttribution.Unknown));
    }
}

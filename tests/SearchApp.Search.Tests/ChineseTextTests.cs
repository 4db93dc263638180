using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

/// <summary>What segmentation, scripts and writing habits must not hide: through an index on disk and the front door.</summary>
public sealed class ChineseTextTests
{
    private static readonly string[] Prefixes =
    [
        "", "在", "对", "把", "和", "共建", "推进", "推动", "参与", "关于", "我国", "积极", "深化", "围绕", "高质量", "省委",
        "会议强调", "据了解，", "二十国", "“", "《", "第三届", "2021年", "做好",
    ];

    private static readonly string[] Suffixes =
    [
        "", "的", "了", "是", "和", "工作", "建设", "合作", "会议", "方面", "以来", "国家", "上", "中", "大会", "。", "，国务院",
        "”", "》", "2021", "等重点", "取得成效",
    ];

    private static readonly string[] Terms =
    [
        "一带一路", "新冠肺炎", "疫情防控", "营商环境", "放管服", "碳达峰", "碳中和", "粤港澳大湾区", "复工复产", "乡村振兴", "娄勤俭", "景俊海",
        "信长星", "易炼红", "政协", "人大常委会", "国务院", "省政府", "南京市", "江苏省", "吉林", "产业链", "供给侧", "脱贫攻坚", "双循环", "六稳六保",
        "长江经济带", "京津冀", "自贸区", "专精特新", "医保", "就业", "教育厅", "公积金", "数字化", "海关总署", "不动产", "安全生产", "基层治理", "党建引领",
    ];

    [Theory]
    [InlineData("江苏省召开会议", "江苏")]
    [InlineData("南京市召开会议", "南京")]
    [InlineData("吉林省召开会议", "吉林")]
    [InlineData("省政府召开会议", "政府")]
    [InlineData("完善产业链", "产业")]
    [InlineData("江苏省召开会议", "省")]
    [InlineData("江苏省召开会议", "苏省")]
    [InlineData("疫情防控", "疫")]
    [InlineData("国务院印发", "务院")]
    [InlineData("中共中央、国务院印发", "中共中央国务院")]
    [InlineData("中共中央国务院印发", "中共中央、国务院")]
    [InlineData("国发〔2021〕5号", "国发2021")]
    [InlineData("国发2021年", "国发〔2021〕")]
    [InlineData("国发〔2021〕5号", "国发[2021]5号")]
    [InlineData("國務院辦公廳印發", "国务院办公厅")]
    [InlineData("国务院办公厅印发", "國務院辦公廳")]
    [InlineData("二〇二一", "二〇二一")]
    [InlineData("二〇二一年三月", "二〇二一")]
    [InlineData("二〇二一年三月", "2021年")]
    [InlineData("二〇二一年三月", "2021")]
    [InlineData("2021年3月", "二〇二一年")]
    [InlineData("２０２１年", "2021")]
    [InlineData("二〇二一年三月", "〇二一年")]
    [InlineData("二〇二一年三月", "二〇")]
    [InlineData("二〇二一年三月", "二一年")]
    [InlineData("二〇二一年三月", "二一年三")]
    [InlineData("二〇二一年三月", "〇")]
    [InlineData("江苏省二〇二一年规划", "省二〇二")]
    [InlineData("江苏省二〇二一年规划", "江苏省2021年规划")]
    [InlineData("江苏省2021年规划", "江苏省二〇二一年规划")]
    [InlineData("二零二一年", "2021年")]
    [InlineData("二零〇九年", "2009年")]
    [InlineData("二○二一年", "2021年")]
    [InlineData("2009年", "二零零九年")]
    [InlineData("二〇二〇年和2021年", "2020年和二〇二一年")]
    [InlineData("二〇一六至二〇二〇年", "〇一六至二〇二〇年")]
    [InlineData("三〇二医院", "三零二")]
    [InlineData("国发〔2021〕5号", "国发二〇二一")]
    [InlineData("新冠肺炎疫情", "新冠")]
    [InlineData("新冠肺炎疫情", "肺炎")]
    [InlineData("新冠肺炎疫情", "冠肺")]
    [InlineData("COVID-19疫苗", "COVID-19")]
    [InlineData("COVID-19疫苗", "covid")]
    [InlineData("ＣＯＶＩＤ－１９疫苗", "covid-19疫苗")]
    [InlineData("建设5G基站", "5G")]
    [InlineData("建设5G基站", "5g基站")]
    [InlineData("增长6.5%左右", "6.5")]
    [InlineData("增长6.5%左右", "6.5%")]
    [InlineData("第106号元素𨨏", "𨨏")]
    [InlineData("元素𨨏的性质", "素𨨏的")]
    [InlineData("policies", "policies")]
    [InlineData("著名的政府幹預", "着名的政府干预")]
    [InlineData("展示瞭如何", "展示了如何")]
    [InlineData("娄勤俭出席", "娄勤")]
    [InlineData("当前景俊海在", "景俊海")]
    public void A_part_of_a_text_is_found_however_it_is_cut_or_written(string text, string query)
    {
        using var built = BuiltIndex.OfTexts([text, "无关的文章"]);

        Assert.Equal(["0"], built.Ids(query));
        Assert.Equal(["0"], built.Ids($"\"{query}\""));
        Assert.Equal(["1"], built.Ids($"-{query}"));
    }

    [Theory]
    [InlineData("第十三届全国人民代表大会", "人大")]
    [InlineData("国发〔2021〕5号", "国发2021年5号")]
    [InlineData("国发〔2021〕5号", "国发二〇二一年第5号")]
    public void What_means_the_same_is_found_but_not_in_quotes(string text, string query)
    {
        using var built = BuiltIndex.OfTexts([text, "国发〔2021〕15号", query]);

        Assert.Equal(["0", "2"], built.Ids(query).Order());
        Assert.Equal(["2"], built.Ids($"\"{query}\""));
        Assert.Equal(["1"], built.Ids($"-{query}"));
    }

    [Theory]
    [InlineData("new policies", "policy")]
    [InlineData("new policy", "policies")]
    [InlineData("new policy", "Policy")]
    public void An_English_word_is_found_in_both_numbers_but_as_written_in_quotes(string text, string query)
    {
        using var built = BuiltIndex.OfTexts([text, "polices"]);

        Assert.Equal(["0"], built.Ids(query));
        Assert.Equal(text.EndsWith(query, StringComparison.OrdinalIgnoreCase) ? ["0"] : [], built.Ids($"\"{query}\""));
    }

    [Fact]
    public void Every_term_is_found_in_every_context()
    {
        string[] texts = [.. Terms.SelectMany(term => Prefixes.SelectMany(p => Suffixes.Select(s => p + term + s)))];
        using var built = BuiltIndex.OfTexts(texts);

        Assert.Equal(40 * 24 * 22, texts.Length);
        Assert.All(Terms, term =>
        {
            long expected = texts.LongCount(text => text.Contains(term, StringComparison.Ordinal));
            Assert.Equal(expected, Total(built, $"\"{term}\""));
            Assert.InRange(Total(built, term), expected, long.MaxValue);
        });
    }

    private static long Total(BuiltIndex built, string query) =>
        built.Searcher.Search(new SearchRequest { Query = query }, TestContext.Current.CancellationToken).Total;
}

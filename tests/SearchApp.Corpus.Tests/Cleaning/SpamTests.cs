using System.Text;

namespace SearchApp.Corpus.Tests.Cleaning;

public sealed class SpamTests
{
    private const string Page = """
        首頁 > 政務動態 > 要聞

        市長主持召開防汛工作調度會

        時間 : 2021-07-03 09:30:00 來源 : 本網

          7月2日,市長主持召開防汛工作調度會,研究部署下一階段的防汛工作,要求各部門壓實責任。

          會議強調,要加強值班值守,及時發布預警信息,確保人民群眾生命財產安全。

        """;

    private const string Crackdown = """
        公安机关打击跨境网络赌博

        2021-07-03 09:30 来源：某报

        7月2日，公安机关通报打击跨境网络赌博专项行动的情况。警方捣毁百家乐、老虎机、时时彩等赌博平台二十个，抓获嫌疑人三百名。

        据介绍，这些平台以棋牌、彩票、娱乐城为名招揽赌客，并通过代开发票、刷单、贷款等方式洗钱，警方提醒群众不要参与。

        """;

    [Theory]
    [InlineData("友情站点: 北京赛车开奖直播| 私人侦探公司| 高清无码在线观看| 澳门新葡京网址| 快速贷款秒批| 白癜风医院排名| 代写毕业论文| 精仿手表专卖| 传奇私服发布| 上海按摩会所|")]
    [InlineData("折叠电动车批发 威久留学英语培训 学术期刊发表 成人英语口语 淘宝优惠券领取 美容院加盟连锁 百家乐玩法 时时彩平台哪个好 网络公关公司 邮件系统租用 泰国试管婴儿费用")]
    [InlineData("新2网址\n申博娱乐\n伟德国际\nuedbet\n鹿鼎平台\n百家乐\n澳门威尼斯人\n188金宝博\n博狗体育\n新葡京网址\n顺丰彩票App")]
    public void Another_tail_of_the_kind_is_taken_out_whole(string tail)
    {
        Article article = Clean(Page + tail);

        Assert.Equal(2, article.Paragraphs.Count);
        Assert.EndsWith("生命財產安全。", article.Body, StringComparison.Ordinal);
        Assert.Equal(tail, string.Concat(article.Receipt.Removed.Where(block => block.Rule == "spam-list").Select(block => block.Text)));
    }

    [Theory]
    [InlineData("广告 他只是个示例，快来加入！ ×")]
    [InlineData("广告 示例培训机构哪家好? ×")]
    [InlineData("   广告 示例秀场 >>进入示例间互动 ×")]
    public void An_advertisement_glued_into_the_text_is_cut_out(string advertisement)
    {
        const string Before = "示例气象台6时继续发布暴雨预警，示例市大部出现大到暴雨，气象部门提醒公众注意防范。";
        const string Behind = "8月1日8时至8月2日8时，示例市东部仍有大雨，示例县的部分地区有暴雨，广告牌3×5米以上的要加固。";
        byte[] page = System.Text.Encoding.UTF8.GetBytes(Before + advertisement + Behind);
        Article article = new ArticleReader().Parse(new RawDocument("page.txt", RawDocumentKind.Text, page, null, page.Length)).Article!;
        Assert.Equal([Before, Behind], article.Paragraphs);
        Assert.Equal("advertisement", Assert.Single(article.Receipt.Removed).Rule);
    }

    [Theory]
    [InlineData("澳门新葡京网址 www.example-88.com ")]
    [InlineData("百家乐在线开户：http://bjl.example.net/reg?id=8")]
    [InlineData("澳门威尼斯人官网注册 ")]
    [InlineData("(188金宝博官网)")]
    public void A_link_glued_into_a_paragraph_is_cut_out(string link)
    {
        const string Before = "市长主持召开防汛工作调度会，研究部署下一阶段的防汛工作。";
        const string Behind = "会议强调，要加强值班值守，及时发布预警信息，确保人民群众生命财产安全。各级干部要下沉一线。";
        Article article = Clean($"{Before}{link}{Behind}\n会后，市长到现场检查了防汛物资的储备情况，并慰问了值班人员。");

        Assert.Equal(3, article.Paragraphs.Count(paragraph => paragraph.Length > 2));
        Assert.StartsWith(Before, article.Body, StringComparison.Ordinal);
        Assert.Contains(Behind, article.Body, StringComparison.Ordinal);
        Assert.Equal(link.Trim(' ', '(', ')'), Assert.Single(article.Receipt.Removed, block => block.Rule == "spam-list").Text.Trim(' ', '(', ')'));
    }

    [Theory]
    [InlineData("澳门新葡京网址 www.example-88.com")]
    [InlineData("百家乐在线开户：http://bjl.example.net/reg?id=8")]
    [InlineData("澳門威尼斯人官网_真人娱乐平台注册")]
    [InlineData("上海外围女24小时预约|示例会所网")]
    [InlineData("时时彩平台推荐, 欢迎注册!")]
    [InlineData("188金宝博")]
    [InlineData("折叠电动车 http://zddc.example.com/")]
    [InlineData("[美容院加盟连锁](http://www.example.top/a/1.html)")]
    public void A_single_injected_link_between_paragraphs_is_taken_out(string link)
    {
        const string Behind = "會後,市長到現場檢查了防汛物資的儲備情況,並慰問了值班人員。";
        Article article = Clean($"{Page}  {link}\n\n  {Behind}\n");

        Assert.Equal(3, article.Paragraphs.Count);
        Assert.EndsWith(Behind, article.Body, StringComparison.Ordinal);
        RemovedBlock removed = Assert.Single(article.Receipt.Removed, block => block.Rule == "spam-list");
        Assert.Equal(link, removed.Text.TrimEnd());
        Assert.False(article.Quarantined);
    }

    [Theory]
    [InlineData("政策全文見中國政府網 https://www.gov.cn/zhengce/content/1.htm")]
    [InlineData("http://www.example.gov.cn/fangxun/")]
    [InlineData("扫码下载示例日报客户端 https://app.example.com/download")]
    [InlineData("聯絡郵箱：fangxun@example.com")]
    [InlineData("值班信息查询 www.example.com/fangxun")]
    [InlineData("防汛知识 http://www.example.com/fangxun")]
    [InlineData("公安机关打击网络赌博网站")]
    [InlineData("“百家乐”平台的覆灭")]
    [InlineData("市民热线24小时在线")]
    public void A_line_of_the_page_itself_stays(string line)
    {
        Article article = Clean($"{Page}  {line}\n\n  會後,市長到現場檢查了防汛物資的儲備情況,並慰問了值班人員。\n");

        Assert.Equal(4, article.Paragraphs.Count);
        Assert.Contains(line, article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("百家乐平台")]
    [InlineData("澳门威尼斯人官网 www.example-88.com")]
    public void A_heading_or_an_exhibit_of_an_article_about_gambling_stays(string line)
    {
        Article article = Clean($"{Crackdown}{line}\n\n办案民警介绍，此类网站的服务器多在境外，资金流水达三亿元。\n");

        Assert.Equal(4, article.Paragraphs.Count);
        Assert.DoesNotContain(article.Receipt.Removed, block => block.Rule == "spam-list");
    }

    [Fact]
    public void An_article_about_gambling_stays_whole()
    {
        Article article = Clean(Crackdown);

        Assert.Equal("公安机关打击跨境网络赌博", article.Title);
        Assert.Equal(2, article.Paragraphs.Count);
        Assert.DoesNotContain(article.Receipt.Removed, block => block.Rule == "spam-list");
        Assert.False(article.Quarantined);
    }

    [Fact]
    public void A_page_that_is_mostly_spam_is_in_quarantine()
    {
        string list = string.Concat(Enumerable.Range(0, 60).Select(i => $"棋牌游戏平台{i}| 彩票计划软件{i}| "));

        Assert.True(Clean(Page + list).Quarantined);
    }

    [Theory]
    [InlineData("President Donald Trump said Saturday he has taken the test for the coronavirus and that he would have the results within days")]
    [InlineData("赌博罪\n开设赌场罪\n非法经营罪\n骗取贷款罪\n信用卡诈骗罪\n虚开发票罪\n代替考试罪\n组织考试作弊罪\n侵犯公民个人信息罪")]
    [InlineData("此为真。\n消息已经查证，与谣言无关。")]
    public void Text_that_only_looks_like_a_list_stays(string text)
    {
        Article article = Clean(text);

        Assert.False(article.Quarantined);
        Assert.Empty(article.Receipt.Removed);
        Assert.NotEmpty(article.Body);
    }

    private static Article Clean(string text) =>
        new ArticleReader().Parse(new RawDocument("page.txt", RawDocumentKind.Text, Encoding.UTF8.GetBytes(text), null, 0)).Article!;
}

using System.Text;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests;

/// <summary>The two pages that the project was born from.</summary>
public sealed class SeedsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "seeds");
    private static readonly Article Guangdong = Read("000_45d9ac9911673ab2.txt");
    private static readonly Article Chongqing = Read("002_3fc0bf05c3707431.txt");

    [Fact]
    public void Title_and_subtitle_are_read_without_their_glosses()
    {
        Assert.Equal("馬興瑞主持召開疫苗接種工作全流程組織調度會", Guangdong.Title);
        Assert.Equal("迅速有力有序推進疫苗接種 加快構筑人民健康免疫屏障", Guangdong.Subtitle);
        Assert.Equal("陳敏爾:有序有效周全安全推進疫苗接種 加快構筑保障人民健康免疫屏障", Chongqing.Title);
        Assert.Equal("陳敏爾在市疫情防控工作領導小組會議上強調", Chongqing.Subtitle);
    }

    [Fact]
    public void The_text_is_the_article_and_nothing_of_its_frame()
    {
        Assert.Equal(5, Guangdong.Paragraphs.Count);
        Assert.StartsWith("5月30日,省長馬興瑞在省疾控中心主持召開", Guangdong.Body, StringComparison.Ordinal);
        Assert.EndsWith("省領導李紅軍參加有關活動。", Guangdong.Body, StringComparison.Ordinal);
        Assert.EndsWith("市有關部門負責人參加。", Chongqing.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("首頁", Guangdong.Body + Chongqing.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("動態", Guangdong.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("(", Guangdong.Body + Chongqing.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("彩票", Guangdong.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("責任編輯", Chongqing.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("67175860", Chongqing.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_frame_is_in_the_receipt_with_its_rule()
    {
        Assert.Equal(["breadcrumb", "date-line", "tools-row", "spam-list"], Rules(Guangdong));
        Assert.Equal(["breadcrumb", "repeated-title", "repeated-title", "editor", "copyright", "disclaimer", "footer"], Rules(Chongqing));
        Assert.Contains("网赚项目大全|", Guangdong.Receipt.Removed[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_date_is_stated_in_one_and_lacks_its_year_in_the_other()
    {
        Assert.Equal("2021-06-01", Guangdong.Published.ToString());
        Assert.Equal(new TimeOnly(8, 15, 5), Guangdong.Published.Time);
        Assert.Equal((DatePrecision.Day, Confidence.Certain), (Guangdong.Published.Precision, Guangdong.Published.Confidence));
        Assert.Equal("時間 : 2021-06-01 08:15:05", Guangdong.Published.Evidence);
        Assert.Equal("--04-07", Chongqing.Published.ToString());
        Assert.Equal((DatePrecision.None, Confidence.Likely), (Chongqing.Published.Precision, Chongqing.Published.Confidence));
        Assert.Equal("4月7日", Chongqing.Published.Evidence);
    }

    [Fact]
    public void The_region_is_known_with_its_evidence()
    {
        Assert.Equal(new RegionAttribution("440000", Confidence.Likely, "廣東, 我省"), Guangdong.Region);
        Assert.Equal("440000", Assert.Single(Guangdong.About).Code);
        Assert.Equal("500000", Chongqing.Region.Code);
        Assert.Contains("重慶", Chongqing.Region.Evidence, StringComparison.Ordinal);
        Assert.Equal("500000", Assert.Single(Chongqing.About).Code);
    }

    [Fact]
    public void Fields_of_the_frame_are_kept()
    {
        Assert.Equal("本網", Guangdong.Source);
        Assert.Equal("要聞動態", Guangdong.Column);
        Assert.Equal("張靜怡", Chongqing.Editor);
        Assert.Equal("重慶", Chongqing.Column);
        Assert.Equal(TextScript.Traditional, Guangdong.Script);
        Assert.False(Guangdong.Quarantined);
    }

    [Fact]
    public void People_are_read_with_their_offices_in_printed_order()
    {
        Assert.Equal([new("馬興瑞", "省長"), new("習近平", "總書記"), new("李紅軍", "省領導")], Guangdong.People);
        Assert.Equal(
            [
                new("陳敏爾", "市委書記、領導小組組長"), new("習近平", "總書記"), new("唐良智", "市委副書記、市長、領導小組組長"),
                new PersonInOffice("吳存榮", "市委副書記、領導小組副組長"),
            ],
            Chongqing.People);
    }

    [Fact]
    public void Kept_and_removed_are_the_file_byte_for_byte()
    {
        foreach (Article article in new[] { Guangdong, Chongqing })
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, article.Id.Value));
            Assert.Equal(bytes, Encoding.UTF8.GetBytes(ReceiptCheck.Join(article.Receipt, Encoding.UTF8.GetString(bytes))));
        }
    }

    private static IEnumerable<string> Rules(Article article) =>
        article.Receipt.Removed.Select(block => block.Rule).Where(rule => rule != "pinyin-gloss");

    private static Article Read(string name) => new ArticleReader().Read(Path.Combine(Folder, name)).Single().Article!;
}

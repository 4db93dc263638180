using System.Text;
using System.Text.Json;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Commands;

public sealed class CleanCommandTests
{
    // A spam tail of the same kind as the seed's, with other words.
    private const string OtherTail =
        "主站蜘蛛池模板: 夜店招聘信息网| 游戏代练平台下单| 国产高清免费视频| 澳门游艺城官网| 开锁公司电话| 空调移机多少钱| " +
        "考试答案购买渠道| www.example-cccc.com| 三分彩计划群| 二手手机回收报价| 论文代写价格表| 刷赞网站自助下单|";

    [Theory]
    [InlineData("000_45d9ac9911673ab2.txt")]
    [InlineData("002_3fc0bf05c3707431.txt")]
    public void Kept_and_removed_are_the_file_byte_for_byte(string seed)
    {
        string path = Path.Combine(SeedIndex.Source, seed);

        var article = Clean(path);

        Assert.Equal(File.ReadAllBytes(path), Rejoin(path, article));
    }

    [Fact]
    public void The_first_seed_is_read_as_a_person_would()
    {
        var article = Clean(Path.Combine(SeedIndex.Source, "000_45d9ac9911673ab2.txt"));

        Assert.Equal("馬興瑞主持召開疫苗接種工作全流程組織調度會", article.GetProperty("title").GetString());
        Assert.Equal("迅速有力有序推進疫苗接種 加快構筑人民健康免疫屏障", article.GetProperty("subtitle").GetString());
        Assert.Equal("2021-06-01", article.GetProperty("date").GetString());
        Assert.Equal("08:15:05", article.GetProperty("time").GetString());
        Assert.Equal("本網", article.GetProperty("source").GetString());
        Assert.Equal("440000", article.GetProperty("region").GetProperty("code").GetString());
        Assert.Equal(5, article.GetProperty("paragraphs").GetArrayLength());
        Assert.StartsWith("5月30日,省長馬興瑞在省疾控中心主持召開", article.GetProperty("paragraphs")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_seed_keeps_month_and_day_and_invents_no_year()
    {
        var article = Clean(Path.Combine(SeedIndex.Source, "002_3fc0bf05c3707431.txt"));

        Assert.Equal("陳敏爾:有序有效周全安全推進疫苗接種 加快構筑保障人民健康免疫屏障", article.GetProperty("title").GetString());
        Assert.Equal("--04-07", article.GetProperty("date").GetString());
        Assert.Equal("500000", article.GetProperty("region").GetProperty("code").GetString());
        Assert.Equal("張靜怡", article.GetProperty("editor").GetString());
        string text = string.Join('\n', Paragraphs(article));
        Assert.DoesNotContain("版權", text, StringComparison.Ordinal);
        Assert.DoesNotContain("67175860", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Spam_goes_to_the_receipt_whatever_its_words()
    {
        using var folder = new TempFolder();
        string seed = File.ReadAllText(Path.Combine(SeedIndex.Source, "000_45d9ac9911673ab2.txt"));
        File.WriteAllText(folder["page.txt"], seed[..seed.IndexOf("主站蜘蛛池", StringComparison.Ordinal)] + OtherTail);

        var article = Clean(folder["page.txt"]);

        string kept = article.GetProperty("title").GetString() + article.GetProperty("subtitle").GetString() + string.Concat(Paragraphs(article));
        string removed = string.Concat(article.GetProperty("receipt").EnumerateArray().Select(block => block.GetProperty("text").GetString()));
        foreach (string word in OtherTail.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.DoesNotContain(word, kept, StringComparison.Ordinal);
            Assert.Contains(word, removed, StringComparison.Ordinal);
        }

        Assert.Equal(File.ReadAllBytes(folder["page.txt"]), Rejoin(folder["page.txt"], article));
    }

    private static JsonElement Clean(string path)
    {
        var clean = SearchAppProcess.Run("clean", path, "--json");
        Assert.True(clean.ExitCode == 0, clean.Errors);
        return clean.Json;
    }

    private static IEnumerable<string?> Paragraphs(JsonElement article) =>
        article.GetProperty("paragraphs").EnumerateArray().Select(p => p.GetString());

    private static byte[] Rejoin(string path, JsonElement article)
    {
        string text = File.ReadAllText(path);
        var kept = article.GetProperty("kept").EnumerateArray()
            .Select(span => (Start: span[0].GetInt32(), Text: text[span[0].GetInt32()..span[1].GetInt32()]));
        var removed = article.GetProperty("receipt").EnumerateArray()
            .Select(block => (Start: block.GetProperty("start").GetInt32(), Text: block.GetProperty("text").GetString()!));
        return Encoding.UTF8.GetBytes(string.Concat(kept.Concat(removed).OrderBy(piece => piece.Start).Select(piece => piece.Text)));
    }
}

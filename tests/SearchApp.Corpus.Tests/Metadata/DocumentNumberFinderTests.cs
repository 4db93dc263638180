using SearchApp.Corpus.Characters;
using SearchApp.Corpus.Metadata;

namespace SearchApp.Corpus.Tests.Metadata;

public sealed class DocumentNumberFinderTests
{
    private readonly ITestOutputHelper _output;

    public DocumentNumberFinderTests(ITestOutputHelper output) => _output = output;

    [Theory]
    [InlineData("国发〔2021〕5号", "国发〔2021〕5号")]
    [InlineData("（国发[2021]5号）", "国发〔2021〕5号")]
    [InlineData("國發（2021）5號", "国发〔2021〕5号")]
    [InlineData("国发【２０２１】第 5 号", "国发〔2021〕5号")]
    [InlineData("国发〔二〇二一〕五号", "国发〔2021〕5号")]
    [InlineData("《关于…的通知》国发2021年5号", "国发〔2021〕5号")]
    [InlineData("日前印发了国办发〔2021〕12号文件", "国办发〔2021〕12号")]
    [InlineData("示例市人民政府示政发〔2020〕7号", "示政发〔2020〕7号")]
    [InlineData("（上示审(再融资)〔2023〕313号）", "上示审(再融资)〔2023〕313号")]
    [InlineData("中华人民共和国国务院令第735号公布", "国务院令第735号")]
    [InlineData("国务院令（第七百三十五号）", "国务院令第735号")]
    [InlineData("签署第三号主席令予以公布", "主席令第3号")]
    [InlineData("依据人力资源和社会保障部令第29号", "人力资源和社会保障部令第29号")]
    [InlineData("（财政部 税务总局公告2020年第6号）", "税务总局公告〔2020〕6号")]
    [InlineData("根据法〔2020〕12号", "法〔2020〕12号")]
    public void Every_written_form_gives_one(string text, string number)
    {
        Assert.Equal([number], Find(text));
        Assert.Equal([number], Find(number));
    }

    [Theory]
    [InlineData("税务总局还发布了〔2020〕6号")]
    [InlineData("〔2021〕5号")]
    [InlineData("（2021）示01民初5号民事判决书")]
    [InlineData("邮发代号1-1，电话2021-5555号码")]
    [InlineData("编号为“示例河2023年第1号洪水”")]
    [InlineData("2017年10号台风在沿海登陆")]
    [InlineData("指挥部发布2023年1号令")]
    [InlineData("第5号公告指出")]
    [InlineData("示例路〔1021〕5号")]
    public void What_is_no_document_is_let_be(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Precision_and_recall_on_labelled_passages_stay_above_98_and_95_in_100()
    {
        string[][] rows = LabelledText.Rows("document-numbers.tsv");
        Dictionary<string, string> texts = LabelledText.Texts(rows.Select(row => row[0]));
        (int right, int wrong, int missed) = (0, 0, 0);
        foreach (string[] row in rows)
        {
            string[] labels = row[3].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string[] found = Find(texts[row[0]][int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture)..int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture)]);
            right += labels.Intersect(found).Count();
            missed += labels.Except(found).Count();
            wrong += found.Except(labels).Count();
        }

        _output.WriteLine($"{right + missed} labelled numbers; {right} found, {wrong} wrong, {missed} missed.");
        Assert.True(right + missed >= 100);
        Assert.True(right >= 0.98 * (right + wrong), $"{wrong} wrong beside {right} right.");
        Assert.True(right >= 0.95 * (right + missed), $"{missed} missed beside {right} found.");
    }

    private static string[] Find(string text) => [.. DocumentNumberFinder.Find(Folded.Of(text))];
}

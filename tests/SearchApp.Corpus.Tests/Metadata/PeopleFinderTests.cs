using SearchApp.Corpus.Characters;
using SearchApp.Corpus.Metadata.People;

namespace SearchApp.Corpus.Tests.Metadata;

public sealed class PeopleFinderTests
{
    private readonly ITestOutputHelper _output;

    public PeopleFinderTests(ITestOutputHelper output) => _output = output;

    [Theory]
    [InlineData("示例省委书记李示范在会上强调", "李示范")]
    [InlineData("国务院总理李克强今天主持召开会议", "李克强")]
    [InlineData("全国政协主席汪洋23日在京座谈", "汪洋")]
    [InlineData("市长王强主持会议。王强表示，要抓紧落实。", "王强")]
    [InlineData("副省长欧阳示范、司马例到会", "欧阳示范 司马例")]
    [InlineData("副市长张一示、李二范、王三例出席活动", "张一示 李二范 王三例")]
    [InlineData("县委书记、县长周示例走访慰问", "周示例")]
    [InlineData("認真學習習近平總書記重要講話精神", "習近平")]
    [InlineData("陪同的有赵例范局长、钱示部长。", "赵例范 钱示")]
    [InlineData("总统乔希·斯格林说，搜救仍在继续", "乔希·斯格林")]
    [InlineData("总统卢卡申科在明斯克说", "卢卡申科")]
    [InlineData("第一副主席迪亚斯－卡内尔访华", "迪亚斯－卡内尔")]
    [InlineData("出席人员：副厅长  孙示范  副局长  吴例范", "孙示范 吴例范")]
    public void Names_are_cut_where_the_text_says_so(string text, string names) => Assert.Equal(names.Split(' '), Names(text));

    [Theory]
    [InlineData("国务院总理主持召开会议")]
    [InlineData("省委书记高度重视这项工作")]
    [InlineData("国家主席令公布了这部法律")]
    [InlineData("江阴市长泾镇的集市")]
    [InlineData("福州市长乐区的企业")]
    [InlineData("由水利部长江水利委员会牵头")]
    [InlineData("陆示范主任医师介绍病情")]
    [InlineData("中国驻安提瓜和巴布达大使馆提醒")]
    [InlineData("中共中央书记处召开会议")]
    [InlineData("全国人大常委会委员长会议决定")]
    [InlineData("主席团和委员长会议先后举行")]
    [InlineData("据伊拉克总统府消息，乌克兰总统办公室回应")]
    [InlineData("此前，体育部长曾否认存在贿选的行为")]
    [InlineData("社会福利院院长、儿童福利机构负责人到会")]
    [InlineData("总书记重要讲话精神在各地引起反响")]
    public void What_is_no_name_is_let_be(string text) => Assert.Empty(Names(text));

    [Fact]
    public void The_office_is_read_with_its_bodies()
    {
        PersonInOffice person = Assert.Single(PeopleFinder.Find("出席会议的有示例省委副书记、省长马示范。", "出席会议的有示例省委副书记、省长马示范。"));
        Assert.Equal("省委副书记、省长", person.Office);
    }

    [Theory]
    [InlineData("示例市公安局交警支队支队长马示范介绍", "市公安局交警支队支队长")]
    [InlineData("县消防救援大队大队长马示范到场", "县消防救援大队大队长")]
    [InlineData("示州市市长马示范说", "市长")]
    [InlineData("示州市市场监管局局长马示范说", "市市场监管局局长")]
    [InlineData("示例市飞行救援支队支队长马示范说", "支队长")]
    public void An_office_does_not_begin_within_the_name_of_its_body(string text, string office) =>
        Assert.Equal(new PersonInOffice("马示范", office), Assert.Single(PeopleFinder.Find(text, Folded.Of(text))));

    [Fact]
    public void Precision_and_recall_on_labelled_news_stay_above_98_and_90_in_100()
    {
        string[][] rows = LabelledText.Rows("people.tsv");
        Dictionary<string, string> texts = LabelledText.Texts(rows.Select(row => row[0]));
        (int right, int wrong, int missed) = (0, 0, 0);
        foreach (string[] row in rows)
        {
            string[] labels = row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string[] found = Names(texts[row[0]][..int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture)]);
            string[] must = [.. labels.Where(label => label[0] != '?')];
            right += must.Intersect(found).Count();
            missed += must.Except(found).Count();
            wrong += found.Except(labels.Select(label => label.TrimStart('?'))).Count();
        }

        _output.WriteLine($"{right + missed} labelled people; {right} found, {wrong} wrong, {missed} missed: precision {(double)right / (right + wrong):F3}, recall {(double)right / (right + missed):F3}");
        Assert.True(right + missed >= 150);
        Assert.True(right >= 0.98 * (right + wrong), $"{wrong} wrong beside {right} right.");
        Assert.True(right >= 0.90 * (right + missed), $"{missed} missed beside {right} found.");
    }

    [Theory]
    [InlineData("国务院副总理刘延东、汪洋出席", "刘延东|国务院副总理 汪洋|国务院副总理")]
    [InlineData("副市长李　范、王二例和张 三分别发言", "李范|副市长 王二例|副市长 张三|副市长")]
    [InlineData("副省长张一示、李二范局长到会", "张一示|副省长 李二范|局长")]
    [InlineData("日本首相安倍晋三会见记者，前首相岸田文雄、官房长官菅义伟在场", "安倍晋三|首相 岸田文雄|前首相 菅义伟|官房长官")]
    [InlineData("总统罗季奇和李一示会谈", "罗季奇|总统")]
    [InlineData("副市长张一示、高校负责人和群众到场", "张一示|副市长")]
    [InlineData("市领导小组和市领导干部到场", "")]
    public void A_list_behind_an_office_is_read_to_its_end(string text, string people) => Assert.Equal(people, string.Join(' ', InOffice(text)));

    [Fact]
    public void Precision_and_recall_on_lists_written_before_they_were_read_stay_above_98_and_90_in_100()
    {
        (int right, int wrong, int missed) = (0, 0, 0);
        foreach (string[] row in LabelledText.Rows("people-lists.tsv"))
        {
            string[] labels = row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string[] found = InOffice(row[0]);
            right += labels.Intersect(found).Count();
            missed += labels.Except(found).Count();
            wrong += found.Except(labels).Count();
            Assert.Equal(labels.Intersect(found), found.Intersect(labels));
        }

        _output.WriteLine($"{right} found, {wrong} wrong, {missed} missed: precision {(double)right / (right + wrong):F3}, recall {(double)right / (right + missed):F3}");
        Assert.True(right + missed >= 100);
        Assert.True(right >= 0.98 * (right + wrong), $"{wrong} wrong beside {right} right.");
        Assert.True(right >= 0.90 * (right + missed), $"{missed} missed beside {right} found.");
    }

    private static string[] InOffice(string text) => [.. PeopleFinder.Find(text, Folded.Of(text)).Select(person => $"{person.Name}|{person.Office}")];

    private static string[] Names(string text) => [.. PeopleFinder.Find(text, Folded.Of(text)).Select(person => person.Name)];
}

using System.IO.Compression;
using System.Text.Json;
using SearchApp.Corpus.Reposts;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Reposts;

public sealed class RepostFinderTests
{
    private const string Meeting =
        "示例市人民政府今天上午召开常务会议，听取全市水利工程建设情况汇报，研究部署下一阶段重点任务。会议指出，要抓紧推进河道整治，确保汛期前完工。会议还讨论了社区养老服务设施布局方案，"
        + "要求各区按照方便群众的原则选址，年底前建成一批示范站点。会议强调，要加强资金监管，做到专款专用，对工程质量实行终身负责。";

    private static string Bulletin(params int[] n) =>
        $"截至8月{n[0]}日24时，示例省累计报告确诊病例{n[1]}例，其中示例市{n[2]}例，样板市{n[3]}例，治愈出院{n[4]}例，现有疑似病例{n[5]}例，追踪到密切接触者{n[6]}人，正在接受医学观察{n[7]}人。";

    [Fact]
    public void Copies_with_another_frame_are_one_cluster()
    {
        string[] texts =
        [
            Meeting, "本报讯（记者示例）" + Meeting, "完全无关的另一篇文章讲的是春季植树活动，志愿者们在山坡上栽下了许多树苗，还给树苗浇了水。",
            Meeting.Replace("，", ",", StringComparison.Ordinal) + "（责任编辑：示例）", Meeting[..120],
        ];
        Assert.Equal([[0, 1, 3]], Clusters(texts[..4]));
        Assert.Contains(4, Assert.Single(Clusters(texts)));
    }

    [Fact]
    public void Traditional_and_simplified_copies_are_one_cluster() =>
        Assert.Equal([[0, 1]], Clusters(Meeting, Meeting.Replace("会议", "會議", StringComparison.Ordinal).Replace("质量", "質量", StringComparison.Ordinal)));

    [Fact]
    public void The_same_form_with_other_numbers_stays_apart() =>
        Assert.Empty(Clusters(
            Bulletin(1, 120, 35, 22, 80, 14, 1643, 1027), Bulletin(2, 131, 38, 25, 86, 9, 1801, 977),
            Bulletin(3, 140, 40, 29, 91, 11, 1922, 881)));

    [Fact]
    public void Another_meeting_in_the_same_form_stays_apart() =>
        Assert.Empty(Clusters(
            Meeting,
            "示例市人民政府今天上午召开常务会议，听取全市教育经费使用情况汇报，研究部署新学期重点任务。会议指出，要抓紧推进校舍改造，确保开学前完工。会议还讨论了乡村医疗服务站点布局方案，"
            + "要求各县按照就近就便的原则设置，明年建成一批示范诊所。会议强调，要加强项目监管，做到公开透明，对工程安全实行终身负责。"));

    [Fact]
    public void A_short_text_that_ends_in_other_words_stays_apart() =>
        Assert.Empty(Clusters("示例台消息：本台今天播发示例快评《奋力谱写新时代高质量发展示范篇章》。", "示例台消息：本台今天播发示例快评《奋力谱写新时代高质量发展样板篇章》。"));

    [Fact]
    public void Rules_of_two_cities_on_one_pattern_stay_apart()
    {
        string Rules(int every) => string.Concat(Enumerable.Range(0, 300).Select(i =>
            $"第{(char)('一' + i)}条规定，{new string((char)((i % every == 0 ? '丁' : '一') + (i * 3) + 1000), 6)}由示例市主管部门按照职责分工负责实施。"));
        (string rules, string others) = (Rules(1000), Rules(20));
        Assert.Empty(Clusters(rules, others));
    }

    [Fact]
    public void Clusters_do_not_depend_on_the_order()
    {
        var random = new Random(3);
        string[] texts = [.. Enumerable.Range(0, 40).Select(i => Meeting.Replace("水利", $"第{i % 4}类项目" + (char)('甲' + (i % 4)) + new string((char)('一' + (i % 4)), 60), StringComparison.Ordinal) + i % 3)];
        string[] expected = Named(texts);
        Assert.NotEmpty(expected);
        for (int round = 0; round < 5; round++)
        {
            random.Shuffle(texts);
            Assert.Equal(expected, Named(texts));
        }
    }

    [Fact]
    public void Texts_too_short_to_tell_have_no_cluster() => Assert.Empty(Clusters("甲乙丙", "甲乙丙", "", ""));

    [Fact]
    public void A_later_report_that_tells_what_was_known_before_stays_apart() =>
        Assert.Empty(Clusters(
            Meeting,
            "示例市水务局今天宣布，全市河道整治工程提前二十天完工，十二条河段全部通过验收，新增绿道三十公里，沿线居民已经可以沿河散步。工程总投资六亿元，由市城投集团承建，明年将移交各区管理养护，养护经费列入区级预算，"
            + "验收组建议把经验推广到其他河段。" + Meeting));

    [Fact]
    public void Two_reports_with_one_scraped_tail_stay_apart()
    {
        string tail = Meeting + string.Concat(Enumerable.Range(0, 250).Select(i => (char)('一' + (i * 37))));
        string report = "示例湖今年的第一批候鸟昨天傍晚飞抵湿地，观鸟爱好者记录下三十多个品种，其中有两种在当地是第一次见到。";
        string other = "示例大桥主跨合龙，施工人员连夜奋战完成最后一段钢梁吊装，通车以后两岸往来只要五分钟，比轮渡快了半个小时。";
        Assert.Empty(Clusters(report + tail, other + tail));
        Assert.Single(Clusters(report + tail, tail));
    }

    [Fact]
    public void Another_edition_of_rules_stays_apart()
    {
        string Rules(string notes, int clauses) => $"1999年5月12日示例局发布{notes}" + string.Concat(Enumerable.Range(0, clauses).Select(i =>
            $"第{"一二三四五六七八九十"[i % 10]}{(i < 10 ? "" : "十")}条{string.Concat(Enumerable.Range(0, 40).Select(k => (char)('一' + (i * 400) + (k * 7))))}。"));
        string first = Rules("2019年3月2日第一次修订", 12);
        Assert.Empty(Clusters(first, Rules("2019年3月2日第一次修订2023年7月20日第二次修订", 12)));
        Assert.Empty(Clusters(first, Rules("2019年3月2日第一次修订", 13)));
        Assert.Single(Clusters(first, "示例网消息：" + first));
        Assert.Single(Clusters(first, Rules("", 12)));
    }

    [Fact]
    public void The_same_announcement_of_another_edition_stays_apart()
    {
        string Edition(string language) =>
            $"示例台消息：由示例编译局翻译的《示例论述摘编》{language}文版，近日由示例出版社出版，面向国内外发行。该书收录了相关重要论述共四百余段，分为十个专题，系统阐述了有关的重大理论和实践问题。该书{language}文版的出版发行，"
            + "对于国外读者深入了解有关理论的精神实质和丰富内涵，增进相互理解和交流，具有重要意义。";
        Assert.Empty(Clusters(Edition("法"), Edition("日")));
    }

    [Fact]
    public void Listed_pairs_are_found_and_those_that_a_person_read_are_the_same_text()
    {
        Prerequisite.LongRun();
        var ids = new List<string>();
        var texts = new List<string>();
        foreach (string name in new[] { "duplicates.jsonl.gz", "news.jsonl.gz" })
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(Prerequisite.Data(name)), CompressionMode.Decompress));
            while (reader.ReadLine() is { } line)
            {
                using JsonDocument record = JsonDocument.Parse(line);
                ids.Add(record.RootElement.GetProperty("id").GetString()!);
                texts.Add(record.RootElement.GetProperty("text").GetString()!);
            }
        }

        var clusterOf = new Dictionary<string, int>();
        IReadOnlyList<IReadOnlyList<int>> clusters = Find([.. texts]);
        for (int cluster = 0; cluster < clusters.Count; cluster++)
        {
            foreach (int member in clusters[cluster])
            {
                clusterOf.TryAdd(ids[member], cluster);
            }
        }

        string[][] pairs = [.. File.ReadLines(Prerequisite.Data("duplicates.tsv")).Skip(1).Select(line => line.Split('\t'))];
        int found = pairs.Count(pair => clusterOf.TryGetValue(pair[0], out int a) && clusterOf.TryGetValue(pair[1], out int b) && a == b);
        Assert.True(found >= 0.9 * pairs.Length, $"{found} of {pairs.Length} listed pairs were found.");

        string labelled = Path.Combine(Repository.Root, "tests", "SearchApp.Corpus.Tests", "Reposts", "Labelled", "pairs.tsv");
        string[][] predicted = [.. File.ReadLines(labelled).Skip(1).Select(line => line.Split('\t')).Where(pair => clusterOf.TryGetValue(pair[0], out int a) && clusterOf.TryGetValue(pair[1], out int b) && a == b)];
        int same = predicted.Count(pair => pair[2] == "same");
        Assert.True(same >= 0.98 * predicted.Length, $"{same} of {predicted.Length} pairs read by a person are the same text.");
    }

    private static string[] Named(string[] texts) => [.. Find(texts).Select(cluster => string.Join('|', cluster.Select(i => texts[i]).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<IReadOnlyList<int>> Clusters(params string[] texts) => Find(texts);

    private static IReadOnlyList<IReadOnlyList<int>> Find(string[] texts)
    {
        using var folder = new TempFolder();
        using var finder = new RepostFinder(folder.Path);
        foreach (string text in texts)
        {
            finder.Add(text);
        }

        return finder.Find(number => texts[number]);
    }
}

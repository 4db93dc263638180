using SearchApp.Corpus;

namespace SearchApp.Search.Tests.Support;

/// <summary>Small random articles over few characters, so that random queries find some of them.</summary>
internal static class RandomArticles
{
    private const string Characters = "疫苗接种工作广东省会议市防控";
    private static readonly string[] Codes = ["440000", "440100", "440300", "500000", "500103"];
    private static readonly string[] Dates = ["2021-06-01", "2021-06-30", "2021-06", "2021", "2020-12-31", "--04-07"];

    private static readonly string[] Names = ["马兴瑞", "馬曉偉", "陈敏尔"];
    private static readonly string[] Bodies = ["国务院", "国家卫生健康委员会"];

    public static Article[] Make(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => Make(random))];

    public static string Text(Random random, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => Characters[random.Next(Characters.Length)]));

    private static Article Make(Random random) => Some.Article(
        Sentence(random, 2),
        Sentence(random, 6),
        random.Next(4) == 0 ? null : Dates[random.Next(Dates.Length)],
        random.Next(4) == 0 ? null : Codes[random.Next(Codes.Length)],
        random.Next(3) == 0 ? null : "来源" + random.Next(3),
        [.. Codes.Where(_ => random.Next(3) == 0)],
        quarantined: random.Next(10) == 0) with
    {
        Column = random.Next(3) == 0 ? null : "栏目" + random.Next(3),
        People = [.. Names.Where(_ => random.Next(3) == 0).Select(name => new PersonInOffice(name, "省长"))],
        IssuingBodies = [.. Bodies.Where(_ => random.Next(3) == 0)],
        DocumentNumbers = random.Next(3) == 0 ? [$"国发〔2021〕{random.Next(3)}号"] : [],
        Activities = random.Next(2) == 0 ? [] : [new Activity(ActivityTypes.All[random.Next(3)], "测试")],
        Script = (TextScript)random.Next(4),
    };

    private static string Sentence(Random random, int parts) =>
        string.Join('，', Enumerable.Range(0, random.Next(parts)).Select(_ => Text(random, random.Next(1, 6))));
}

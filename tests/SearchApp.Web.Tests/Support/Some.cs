using SearchApp.Corpus;
using SearchApp.Search;
using SearchApp.Search.Trends;

namespace SearchApp.Web.Tests.Support;

/// <summary>Sample records, plausible and small.</summary>
internal static class Some
{
    public static readonly Region Guangdong = new("440000", "广东省", "广东", null);

    public static MarkedText Text(string text, params (int Start, int End)[] marks) =>
        new(text, [.. marks.Select(m => new TextMark(m.Start, m.End))]);

    public static ArticleHit Hit(string id = "000.txt", string title = "馬興瑞主持召開疫苗接種工作全流程組織調度會") => new()
    {
        Id = id,
        Title = Text(title),
        Date = "2021-06-01",
        FirstIndexed = new DateTimeOffset(2021, 6, 2, 3, 4, 5, TimeSpan.Zero),
        DatePrecision = DatePrecision.Day,
        DateInferred = false,
        Region = Guangdong,
        About = [],
        Source = "本網",
        Url = "http://www.example.cn/a.html",
        Score = 3.5f,
        Snippets = [Text("研究部署推進我省新冠病毒疫苗接種工作。", (12, 16))],
    };

    public static FacetValue Value(string value, string label, long count, bool selected = false, params FacetValue[] below) =>
        new(value, label, count, selected, below.Length == 0 ? null : below);

    public static SearchResponse Response(params ArticleHit[] hits) => new()
    {
        Query = new QueryReading("疫苗接种", "疫苗 且 接种", []),
        HitTotal = hits.Length,
        Total = hits.Length,
        Page = 1,
        Size = 10,
        Hits = hits,
        Facets =
        [
            new Facet("region", [Value("440000", "广东", 1, false, Value("440100", "广州", 1)), Value("500000", "重庆", 1)]),
            new Facet("month", [Value("2021-06", "2021年6月", 1), Value("unknown", "未知", 1)]),
            new Facet("year", [Value("2021", "2021年", 1), Value("unknown", "未知", 1)]),
            new Facet("source", [Value("本網", "本網", 1)]),
        ],
        LooserReadings = [],
        Elapsed = TimeSpan.FromMilliseconds(0.42),
    };

    /// <summary>Three months, the last without data, each query with 1, 5 and 0 matches, of which two are inferred.</summary>
    public static TrendResponse Trend(TrendRequest request) => new(
        TimeUnit.Month,
        [Month(2021, 1), Month(2021, 2), Month(2021, 3)],
        [100, 200, 0],
        [.. request.Queries.Select(query => new TrendSeries(
            new QueryReading(query, query, []), [1, 5, 0], [0, 2, 0], 3, 9,
            [new ProvinceUse(Guangdong, 6, new DateOnly(2021, 1, 2), "a.txt", new DateOnly(2021, 2, 28), "b.txt")]))]);

    public static TimePeriod Month(int year, int month) => new(
        FormattableString.Invariant($"{year}-{month:D2}"), new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    public static ComparisonResponse Comparison(ComparisonRequest request) => new(
        new QueryReading(request.Filters.Query, request.Filters.Query, []),
        ["2020", "2021"],
        [.. request.Regions.Select(Regions.Resolve).OfType<Region>().Select(region => new ComparedRegion(
            region, 200, 50, [100, 100], [10, 40], [new DistinctiveTerm("码头", 30, 2, 5.43)]))],
        3000,
        7_654_321);

    public static Article Article(string id = "000.txt") => new()
    {
        Id = new ArticleId(id),
        Title = "馬興瑞主持召開疫苗接種工作全流程組織調度會",
        Subtitle = "迅速有力有序推進疫苗接種 加快構筑人民健康免疫屏障",
        Paragraphs =
        [
            "5月30日,省長馬興瑞在省疾控中心主持召開疫苗接種工作全流程組織調度會,研究部署推進我省新冠病毒疫苗接種工作。",
            "省領導李紅軍參加有關活動。",
        ],
        Published = new PublicationDate(2021, 6, 1, new TimeOnly(8, 15, 5), Confidence.Certain, "時間 : 2021-06-01 08:15:05"),
        Region = new RegionAttribution("440000", Confidence.Likely, "我省 … 廣東加快推進疫苗大規模接種"),
        Source = "本網",
        Editor = "張靜怡",
        Column = "要聞動態",
        DocumentNumbers = ["国发〔2021〕5号"],
        People = [new PersonInOffice("馬興瑞", "省長")],
        CitedTitles = ["政府工作報告"],
        Url = "http://www.example.cn/a.html",
        Script = TextScript.Traditional,
        Receipt = new CleaningReceipt(
            200, "utf-8", false, [new TextSpan(0, 150)],
            [
                new RemovedBlock("pinyin-gloss", "The reading of 動 in brackets is a converter's addition.", 150, 156, "(dòng)"),
                new RemovedBlock("spam-list", "A list of unrelated links.", 156, 200, "主站蜘蛛池模板: 彩票计划软件|棋牌下载"),
            ]),
    };

    public static ArticleView View(Article? article = null)
    {
        var shown = article ?? Article();
        return new ArticleView(
            shown,
            Text(shown.Title),
            shown.Subtitle is { } subtitle ? Text(subtitle) : null,
            [.. shown.Paragraphs.Select(p => Text(p))]);
    }

    public static CollectionOverview Overview() => new()
    {
        Path = "index",
        Generation = "g1",
        Documents = 2,
        Segments = 1,
        Bytes = 123_456,
        Fields = ["title"],
        Undated = 1,
        UnknownRegion = 0,
        Quarantined = 0,
        Repaired = 0,
        Dictionary = new IndexDictionary("0123456789abcdef", 2, IsCurrent: true),
        ByProvince = [Value("440000", "广东", 1), Value("500000", "重庆", 1)],
        ByYear = [Value("2021", "2021年", 1)],
    };
}

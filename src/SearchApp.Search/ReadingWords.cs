using System.Globalization;
using SearchApp.Corpus;

namespace SearchApp.Search;

/// <summary>The words in which a search says how it read a query; patterns take their values as {0} and {1}.</summary>
/// <remarks>One table a language: this is the only place where <see cref="QueryReading.Understood"/> gets its words from.</remarks>
public sealed record ReadingWords
{
    /// <summary>Simplified Chinese, the default.</summary>
    public static ReadingWords Simplified { get; } = new()
    {
        And = " 且 ",
        Or = " 或 ",
        Comma = "，",
        List = "、",
        Group = "（{0}）",
        Quoted = "“{0}”",
        Without = "不含 {0}",
        AtLeast = "至少 {0} 个：{1}",
        InTitle = "标题含 {0}",
        InBody = "正文含 {0}",
        Related = "与“{0}”相关",
        RelatedNote = "没有文章符合这个查询，因此改为查找与其文字相关的文章，含有其中词语越多的相关程度越高。",
        Near = "“{0}”相距不超过 {1} 字",
        InSentence = "同一句有 {0}",
        InParagraph = "同一段有 {0}",
        SourceIs = "来源是 {0}",
        SourceUnknown = "来源未知",
        RegionIs = "地区是 {0}",
        RegionUnknown = "地区未知",
        AboutIs = "涉及地区是 {0}",
        AboutUnknown = "涉及地区未知",
        DateIs = "日期 {0}",
        DateUnknown = "日期未知",
        OfTime = "“{0}”或发表于当时",
        OfPlace = "{0}（或涉及、发布于当地）",
        Between = "{0} 至 {1}",
        Since = "{0} 起",
        Until = "{0} 止",
        RegionName = static region => region.Name,
    };

    /// <summary>Between conditions that must all hold.</summary>
    public required string And { get; init; }

    /// <summary>Between conditions of which one must hold.</summary>
    public required string Or { get; init; }

    /// <summary>Between what is wanted and what is not.</summary>
    public required string Comma { get; init; }

    /// <summary>Between the members of a list.</summary>
    public required string List { get; init; }

    /// <summary>Around what belongs together.</summary>
    public required string Group { get; init; }

    /// <summary>Around text exactly as written.</summary>
    public required string Quoted { get; init; }

    /// <summary>What is left out.</summary>
    public required string Without { get; init; }

    /// <summary>{0} how many, {1} of which.</summary>
    public required string AtLeast { get; init; }

    /// <summary>In the title.</summary>
    public required string InTitle { get; init; }

    /// <summary>In the body.</summary>
    public required string InBody { get; init; }

    /// <summary>Ranked evidence.</summary>
    public required string Related { get; init; }

    /// <summary>That nothing holds most of a long text, so that what is related is found: a whole sentence.</summary>
    public required string RelatedNote { get; init; }

    /// <summary>{0} the texts, {1} characters between them.</summary>
    public required string Near { get; init; }

    /// <summary>In one sentence.</summary>
    public required string InSentence { get; init; }

    /// <summary>In one paragraph.</summary>
    public required string InParagraph { get; init; }

    /// <summary>A source.</summary>
    public required string SourceIs { get; init; }

    /// <summary>No source.</summary>
    public required string SourceUnknown { get; init; }

    /// <summary>A region published in.</summary>
    public required string RegionIs { get; init; }

    /// <summary>No region published in.</summary>
    public required string RegionUnknown { get; init; }

    /// <summary>A region written about.</summary>
    public required string AboutIs { get; init; }

    /// <summary>No region written about.</summary>
    public required string AboutUnknown { get; init; }

    /// <summary>A day or a range.</summary>
    public required string DateIs { get; init; }

    /// <summary>No date.</summary>
    public required string DateUnknown { get; init; }

    /// <summary>A date in the text, or published then.</summary>
    public required string OfTime { get; init; }

    /// <summary>A place in the text, or published there or about it.</summary>
    public required string OfPlace { get; init; }

    /// <summary>{0} the first day, {1} the last.</summary>
    public required string Between { get; init; }

    /// <summary>From a day on.</summary>
    public required string Since { get; init; }

    /// <summary>Up to a day.</summary>
    public required string Until { get; init; }

    /// <summary>What a region is called.</summary>
    public required Func<Region, string> RegionName { get; init; }

    /// <summary>One region; several of one name each with what they lie in.</summary>
    internal string RegionNames(IReadOnlyList<Region> regions) => regions is [var only]
        ? RegionName(only)
        : string.Join(List, regions.Select(region => string.Concat(Regions.WithAncestors(region.Code).Reverse().Select(RegionName))));

    /// <summary>A range of days; one end at least.</summary>
    internal string Days(DayRange range) => (range.From, range.To) switch
    {
        ({ } from, { } to) when from == to => Day(from),
        ({ } from, { } to) => Fill(Between, Day(from), Day(to)),
        ({ } from, null) => Fill(Since, Day(from)),
        (null, { } to) => Fill(Until, Day(to)),
        _ => "",
    };

    /// <summary>Fills a pattern.</summary>
    internal static string Fill(string pattern, params object[] values) => string.Format(CultureInfo.InvariantCulture, pattern, values);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Collections;
using SearchApp.Search;
using SearchApp.Web.Tests.Support;
using SearchApp.Web.Texts;

namespace SearchApp.Web.Tests.Texts;

public sealed class UiTextTests
{
    public static TheoryData<UiLanguage> Languages => [.. Enum.GetValues<UiLanguage>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_is_there(UiLanguage language)
    {
        AssertFull(UiText.Of(language));
    }

    private static void AssertFull(object table)
    {
        foreach (var property in table.GetType().GetProperties().Where(p => p.GetMethod is { IsStatic: false } && p.GetIndexParameters().Length == 0))
        {
            object? value = property.GetValue(table);
            Assert.NotNull(value);
            if (value is TrendText or CheckText or StatusText or ReceiptText or SourceText or ReadingWords)
            {
                AssertFull(value);
                continue;
            }

            Assert.NotEmpty(value as string ?? "a list");
            Assert.True(value is string or Delegate || ((IEnumerable)value).Cast<object>().Any(), property.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Lists_fit_what_they_name(UiLanguage language)
    {
        var text = UiText.Of(language);
        Assert.Equal(Enum.GetValues<SortOrder>().Length, text.SortNames.Count);
        Assert.Equal(Enum.GetValues<SearchApp.Corpus.TextScript>().Length, text.ScriptNames.Count);
        Assert.Equal(Enum.GetValues<SearchApp.Corpus.TextLens>().Length, text.LensNames.Count);
        Assert.Equal(Enum.GetValues<SearchApp.Search.Trends.TimeUnit>().Length + 1, text.Trend.UnitNames.Count);
        Assert.Equal(12, text.MonthNames.Count);
        Assert.Equal(text.OverviewNames.Count, text.OverviewFacts(Some.Overview()).Count());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_problem_and_every_looser_search_is_said_in_the_language(UiLanguage language)
    {
        var text = UiText.Of(language);
        Assert.Equal(Enum.GetValues<QueryProblemKind>(), text.QueryProblemPatterns.Keys.Order());
        Assert.Equal(Enum.GetValues<LooserKind>(), text.LooserPatterns.Keys.Order());
        Assert.All(Enum.GetValues<QueryProblemKind>(), kind =>
            Assert.DoesNotContain("{", text.Problem(new QueryProblem(kind, 0, 1, "x", 9, "?")), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_cleaning_rule_has_a_name_and_a_reason(UiLanguage language)
    {
        var rule = typeof(SearchApp.Corpus.Article).Assembly.GetType("SearchApp.Corpus.Cleaning.RemovalRule")!;
        var ids = rule.GetProperties(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public)
            .Select(p => p.GetValue(null)!.ToString()!.Split("Id = ")[1].Split(',')[0]).ToList();
        Assert.True(ids.Count > 20);
        Assert.Equal(ids.Order(StringComparer.Ordinal), UiText.Of(language).RuleNames.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(ids.Order(StringComparer.Ordinal), UiText.Of(language).RuleReasons.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("5月30日", "5月30日")]
    [InlineData("5月30日; the year from the address http://a.cn/2021/1.html", "5月30日；年份取自网址 http://a.cn/2021/1.html")]
    [InlineData("5月30日; the year from the path 2021/1.txt", "5月30日；年份取自文件路径 2021/1.txt")]
    [InlineData(
        "4月7日; the year from its neighbours a and b/1.txt (2021-04-06) and c.txt (2021-04-08)",
        "4月7日；年份取自前后的文章 a and b/1.txt (2021-04-06) 与 c.txt (2021-04-08)")]
    [InlineData("4月7日; the year from the same text published as a (2021-04-06)", "4月7日；年份取自相同的文章 a (2021-04-06)")]
    [InlineData("4月7日; the year from 星期三 and the years that the text names", "4月7日；年份取自“星期三”与文中出现的年份")]
    [InlineData("3月5日; the year from 十三届全国人大四次会议", "3月5日；年份取自十三届全国人大四次会议")]
    public void What_a_year_was_concluded_from_is_in_the_language(string evidence, string expected)
    {
        Assert.Equal(expected, UiText.Of(UiLanguage.Simplified).EvidenceText(evidence));
        Assert.StartsWith(evidence.Split(';')[0], UiText.Of(UiLanguage.English).EvidenceText(evidence), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UiLanguage.Simplified, "广东", "广东省", "调研")]
    [InlineData(UiLanguage.Traditional, "廣東", "廣東省", "調研")]
    [InlineData(UiLanguage.English, "Guangdong", "Guangdong", "Field study")]
    public void Regions_and_activities_have_names_in_the_language(UiLanguage language, string name, string full, string activity)
    {
        var text = UiText.Of(language);
        Assert.Equal((name, full), (text.RegionName(Some.Guangdong), text.RegionFullName(Some.Guangdong)));
        Assert.Equal(name, text.Label("region", Some.Value("440000", "广东", 1)));
        Assert.Equal(activity, text.Label("activity", Some.Value("调研", "调研", 1)));
        Assert.All(SearchApp.Corpus.ActivityTypes.All, type => Assert.Equal(language != UiLanguage.English, text.Naming(type)[0] > 'z'));
        Assert.All(SearchApp.Corpus.Regions.Provinces, p => Assert.Equal(language != UiLanguage.English, text.RegionName(p)[0] > 'z'));
        Assert.Equal(34, SearchApp.Corpus.Regions.Provinces.Select(p => text.TileNaming(p.Code, p.ShortName)).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(0, "0 articles")]
    [InlineData(1, "1 article")]
    [InlineData(1234, "1,234 articles")]
    public void One_article_is_not_several(long count, string expected)
    {
        Assert.Equal(expected, UiText.Of(UiLanguage.English).Articles(count));
        Assert.StartsWith(expected + " in ", UiText.Of(UiLanguage.English).Found(count, TimeSpan.FromMilliseconds(2)), StringComparison.Ordinal);
        Assert.StartsWith("共 " + UiText.Number(count) + " 篇", UiText.Of(UiLanguage.Simplified).Found(count, TimeSpan.FromMilliseconds(2)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_patterns_of_readings_take_the_same_values_in_every_language()
    {
        var patterns = typeof(ReadingWords).GetProperties().Where(p => p.PropertyType == typeof(string)).ToList();
        Assert.All(patterns, pattern => Assert.Single(
            Languages.Select(language => Places((string)pattern.GetValue(UiText.Of(language.Data).Reading)!)).Distinct(StringComparer.Ordinal)));

        static string Places(string pattern) => string.Concat(
            System.Text.RegularExpressions.Regex.Matches(pattern, @"\{\d\}", default, TimeSpan.FromSeconds(1)).Select(m => m.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2021-06-01", "2021年6月1日")]
    [InlineData("2021-06", "2021年6月")]
    [InlineData("2021", "2021年")]
    [InlineData("--04-07", "4月7日")]
    [InlineData("2021-99", "2021-99")]
    [InlineData("<b>", "<b>")]
    public void A_date_is_written_as_people_write_it(string written, string expected) =>
        Assert.Equal(expected, UiText.Of(UiLanguage.Simplified).Date(written));

    [Theory]
    [InlineData("2021-06-01", "2021-06-30", "2021年6月")]
    [InlineData("2021-06-01", "2021-08-15", "2021年6月1日–2021年8月15日")]
    [InlineData("2021-01-01", null, "2021年起")]
    [InlineData(null, "2021-12-31", "截至2021年")]
    public void A_period_is_written_as_short_as_it_can_be(string? from, string? to, string expected) => Assert.Equal(
        expected,
        UiText.Of(UiLanguage.Simplified).Period(
            from is null ? null : DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
            to is null ? null : DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture)));
}

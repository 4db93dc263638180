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
            if (value is TrendText or CheckText)
            {
                AssertFull(value);
                continue;
            }

            Assert.NotEmpty(value as string ?? "a list");
            Assert.True(value is string || ((IEnumerable)value).Cast<object>().Any(), property.Name);
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

    [Fact]
    public void What_stands_between_two_pieces_of_evidence_is_in_the_language_too() => Assert.Equal(
        "5月30日；年份取自网址 http://a.cn/2021/1.html",
        UiText.Of(UiLanguage.Simplified).EvidenceText("5月30日; the year from the address http://a.cn/2021/1.html"));

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
    [InlineData("2021-06-01", "2021-08-15", "2021年6月–2021年8月15日")]
    [InlineData("2021-01-01", null, "2021年起")]
    [InlineData(null, "2021-12-31", "截至2021年")]
    public void A_period_is_written_as_short_as_it_can_be(string? from, string? to, string expected) => Assert.Equal(
        expected,
        UiText.Of(UiLanguage.Simplified).Period(
            from is null ? null : DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
            to is null ? null : DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture)));
}

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
        var text = UiText.Of(language);
        foreach (var property in typeof(UiText).GetProperties().Where(p => p.GetMethod is { IsStatic: false } && p.GetIndexParameters().Length == 0))
        {
            object? value = property.GetValue(text);
            Assert.NotNull(value);
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
        Assert.Equal(12, text.MonthNames.Count);
        Assert.Equal(text.OverviewNames.Count, text.OverviewFacts(Some.Overview()).Count());
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
    [InlineData("2021-06-01", "2021-08-15", "2021年6月–2021年8月15日")]
    [InlineData("2021-01-01", null, "2021年起")]
    [InlineData(null, "2021-12-31", "截至2021年")]
    public void A_period_is_written_as_short_as_it_can_be(string? from, string? to, string expected) => Assert.Equal(
        expected,
        UiText.Of(UiLanguage.Simplified).Period(
            from is null ? null : DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
            to is null ? null : DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture)));
}

using SearchApp.Web.Texts;

namespace SearchApp.Web.Tests.Texts;

public sealed class LanguageChoiceTests
{
    [Theory]
    [InlineData("", UiLanguage.Simplified)]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", UiLanguage.Simplified)]
    [InlineData("zh-TW,zh;q=0.9", UiLanguage.Traditional)]
    [InlineData("zh-Hant-HK", UiLanguage.Traditional)]
    [InlineData("en-GB,en;q=0.9", UiLanguage.English)]
    [InlineData("fr, en;q=0.5", UiLanguage.English)]
    [InlineData("fr, de", UiLanguage.Simplified)]
    [InlineData(";;;,,=", UiLanguage.Simplified)]
    public void The_first_spoken_language_of_the_browser_is_taken(string header, UiLanguage expected) =>
        Assert.Equal(expected, LanguageChoice.FromBrowser(header));

    [Theory]
    [InlineData(null, null)]
    [InlineData("en", UiLanguage.English)]
    [InlineData("zh-Hant", UiLanguage.Traditional)]
    [InlineData("xx", null)]
    public void The_address_names_a_language_or_none(string? tag, UiLanguage? expected) =>
        Assert.Equal(expected, LanguageChoice.FromAddress(tag));
}

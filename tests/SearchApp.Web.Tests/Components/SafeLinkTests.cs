using Bunit;
using SearchApp.Web.Components.Parts;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Components;

public sealed class SafeLinkTests : ComponentTest
{
    [Theory]
    [InlineData("http://www.gd.gov.cn/a.html")]
    [InlineData("https://www.gd.gov.cn/a.html?x=1&y=广东")]
    public void A_web_address_is_a_link_that_tells_nothing(string url)
    {
        var link = Show(url).Find("a");
        Assert.StartsWith("http", link.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("noreferrer", link.GetAttribute("rel"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hostile.Addresses), MemberType = typeof(Hostile))]
    public void Any_other_address_is_text(string url) => Assert.Empty(Show(url).FindAll("a"));

    private IRenderedComponent<SafeLink> Show(string url) =>
        Render<SafeLink>(p => p.Add(c => c.Url, url).AddChildContent("原文"));
}

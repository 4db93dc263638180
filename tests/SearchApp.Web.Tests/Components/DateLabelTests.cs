using Bunit;
using SearchApp.Web.Components.Parts;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Components;

public sealed class DateLabelTests : ComponentTest
{
    [Fact]
    public void A_certain_day_stands_alone()
    {
        var label = Render<DateLabel>(p => p.Add(c => c.Date, "2021-06-01"));
        Assert.Equal("2021年6月1日", label.Find("time").TextContent);
        Assert.Empty(label.FindAll(".tag"));
    }

    [Fact]
    public void An_unknown_year_is_said()
    {
        var label = Render<DateLabel>(p => p.Add(c => c.Date, "--04-07").Add(c => c.Inferred, true));
        Assert.Equal("4月7日年份未知", label.Find(".date").TextContent);
        Assert.Equal("04-07", label.Find("time").GetAttribute("datetime"));
    }

    [Fact]
    public void An_inferred_date_says_so_and_why()
    {
        var label = Render<DateLabel>(p => p.Add(c => c.Date, "2021-04-07").Add(c => c.Inferred, true).Add(c => c.Evidence, "由网址推断"));
        Assert.Equal("推断", label.Find(".tag").TextContent);
        Assert.Equal(("由网址推断", "推断：由网址推断"), (label.Find(".tag").GetAttribute("data-hint"), label.Find(".tag").GetAttribute("aria-label")));
        Assert.Equal("0", label.Find(".tag").GetAttribute("tabindex"));
    }

    [Fact]
    public void No_date_is_said_too() =>
        Assert.Equal("日期未知", Render<DateLabel>(p => p.Add(c => c.Date, "")).Find(".date").TextContent);
}

using Bunit;
using SearchApp.Web.Components.Charts;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Components.Charts;

public sealed class LineChartTests : ComponentTest
{
    [Theory]
    [InlineData(0, true, "0 1")]
    [InlineData(3, true, "0 1 2 3")]
    [InlineData(7, true, "0 2 4 6 8")]
    [InlineData(156_128, true, "0 50000 100000 150000 200000")]
    [InlineData(0.3, false, "0 0.1 0.2 0.3")]
    public void Marks_are_round_and_reach_the_greatest_value(double greatest, bool whole, string marks) => Assert.Equal(
        marks, string.Join(' ', ValueAxis.Marks(greatest, whole).Select(m => m.ToString(System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void A_line_breaks_where_it_has_no_value()
    {
        var chart = Show([1, 2, null, 3]);
        string path = chart.Find(".chart path.line").GetAttribute("d")!;
        Assert.Equal(2, path.Count(c => c == 'M'));
        Assert.Equal(3, chart.FindAll(".chart use.point").Count);
    }

    [Fact]
    public void It_is_a_picture_with_a_name_and_a_sentence()
    {
        var chart = Show([1, null]);
        Assert.Equal("img", chart.Find("svg.chart").GetAttribute("role"));
        Assert.Equal("最多的时段", chart.Find("desc").TextContent);
        Assert.Equal("<b>疫苗</b>", chart.Find(".chart-key bdi").TextContent);
    }

    private IRenderedComponent<LineChart> Show(double?[] values) => Render<LineChart>(p => p
        .Add(c => c.Title, "疫苗").Add(c => c.Description, "最多的时段").Add(c => c.Periods, [.. values.Select((_, i) => $"{2000 + i}")])
        .Add(c => c.Lines, [new ChartLine("<b>疫苗</b>", values)]));
}

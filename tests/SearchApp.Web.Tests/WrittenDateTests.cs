namespace SearchApp.Web.Tests;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("2021年", "2021-01-01", "2021-12-31")]
    [InlineData("2021-04", "2021-04-01", "2021-04-30")]
    [InlineData("2021/4", "2021-04-01", "2021-04-30")]
    [InlineData("2021年4月", "2021-04-01", "2021-04-30")]
    [InlineData("2020-2", "2020-02-01", "2020-02-29")]
    [InlineData("2021-4-7", "2021-04-07", "2021-04-07")]
    [InlineData("2021年4月7日", "2021-04-07", "2021-04-07")]
    [InlineData("20210407", "2021-04-07", "2021-04-07")]
    [InlineData("２０２１．４．７", "2021-04-07", "2021-04-07")]
    [InlineData(" 2021 - 04 ", "2021-04-01", "2021-04-30")]
    public void A_written_date_covers_its_days(string text, string first, string last)
    {
        Assert.True(WrittenDate.TryRead(text, out var from, out var to));
        Assert.Equal((first, last), (from.ToString("yyyy-MM-dd"), to.ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("21-04")]
    [InlineData("2021-13")]
    [InlineData("2021-02-30")]
    [InlineData("2021-0")]
    [InlineData("2021-04-07-08")]
    [InlineData("99999999999999999999")]
    [InlineData("2021<script>")]
    public void What_is_no_date_is_refused(string text) => Assert.False(WrittenDate.TryRead(text, out _, out _));

    [Theory]
    [InlineData("2015-01-01", "2015-12-31", "2015", "2015")]
    [InlineData("2015-01-01", "2015-01-31", "2015-01", "2015-01")]
    [InlineData("2015-12-01", "2015-12-31", "2015-12", "2015-12")]
    [InlineData("2015-01-01", "2015-01-01", "2015-01-01", "2015-01-01")]
    [InlineData("2021-06-30", "2021-06-30", "2021-06-30", "2021-06-30")]
    [InlineData("2015-01-01", "2016-06-30", "2015-01", "2016-06")]
    [InlineData("2015-01-01", "2016-06-29", "2015-01-01", "2016-06-29")]
    [InlineData("2015-01-01", null, "2015", "")]
    [InlineData(null, "2016-06-30", "", "2016-06")]
    [InlineData(null, null, "", "")]
    public void Both_ends_of_a_stretch_are_written_in_one_unit(string? from, string? to, string first, string last) =>
        Assert.Equal((first, last), WrittenDate.Write(from is null ? null : DateOnly.Parse(from), to is null ? null : DateOnly.Parse(to)));

    [Fact]
    public void Every_stretch_is_written_so_that_it_reads_back()
    {
        for (var from = new DateOnly(2019, 12, 1); from.Year < 2022; from = from.AddDays(1))
        {
            for (var to = from; to.Year < 2022; to = to.AddDays(7))
            {
                var (written, end) = WrittenDate.Write(from, to);
                Assert.True(WrittenDate.TryRead(written, out var first, out _));
                Assert.True(WrittenDate.TryRead(end, out _, out var last));
                Assert.Equal((from, to), (first, last));
            }
        }
    }
}

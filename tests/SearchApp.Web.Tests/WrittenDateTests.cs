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

    [Fact]
    public void Every_day_is_written_so_that_it_reads_back()
    {
        for (var day = new DateOnly(2019, 12, 1); day.Year < 2022; day = day.AddDays(1))
        {
            Assert.True(WrittenDate.TryRead(WrittenDate.WriteFirst(day), out var first, out _));
            Assert.True(WrittenDate.TryRead(WrittenDate.WriteLast(day), out _, out var last));
            Assert.Equal((day, day), (first, last));
        }
    }
}

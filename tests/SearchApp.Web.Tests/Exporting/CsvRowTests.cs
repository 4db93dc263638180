using SearchApp.Web.Exporting;

namespace SearchApp.Web.Tests.Exporting;

public sealed class CsvRowTests
{
    [Theory]
    [InlineData("疫苗", "疫苗\r\n")]
    [InlineData("a,b", "\"a,b\"\r\n")]
    [InlineData("a\"b", "\"a\"\"b\"\r\n")]
    [InlineData("a\nb", "\"a\nb\"\r\n")]
    [InlineData("", "\"\"\r\n")]
    [InlineData(null, "\"\"\r\n")]
    public void A_field_is_quoted_where_it_must_be(string? field, string expected) => Assert.Equal(expected, CsvRow.Write([field]));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@x")]
    [InlineData("＝cmd")]
    public void A_formula_is_made_a_text(string field) => Assert.Equal("'" + field + "\r\n", CsvRow.Write([field]));
}

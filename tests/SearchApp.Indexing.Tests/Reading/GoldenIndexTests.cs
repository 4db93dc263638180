namespace SearchApp.Indexing.Tests.Reading;

public sealed class GoldenIndexTests
{
    [Theory]
    [InlineData("tiny")]
    [InlineData("large")]
    [InlineData("compound")]
    [InlineData("updates")]
    [InlineData("lucene-net")]
    public void Everything_is_read_as_Apache_Lucene_reads_it(string name)
    {
        using var snapshot = IndexSnapshot.Open(Golden.Folder(name));

        string[] actual = IndexDump.Dump(snapshot).ToArray();

        Assert.Equal(Golden.Expected(name), actual);
    }

    [Fact]
    public void An_index_of_another_codec_is_refused_with_its_name()
    {
        var e = Assert.Throws<UnsupportedIndexException>(() => IndexSnapshot.Open(Golden.Folder("other-codec")));

        Assert.Contains("codec Lucene410", e.Message, StringComparison.Ordinal);
    }
}

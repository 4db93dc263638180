using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Tests.Store;

public sealed class VIntReaderTests
{
    [Fact]
    public void It_reads_what_the_plain_input_reads()
    {
        byte[] bytes = [0x05, 0x80, 0x01, 0xFF, 0xFF, 0x03, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0xAA, 0xBB, 0x85, 0x00, 0x07];
        var numbers = new VIntReader(new IndexInput(bytes, "test", 0));
        int[] first = [numbers.Read(), numbers.Read(), numbers.Read(), numbers.Read()];
        numbers.Skip(2);

        Assert.Equal([5, 128, 65535, -1], first);
        Assert.Equal(5, numbers.Read());
        Assert.Equal(7, numbers.Read());
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01 })]
    public void What_does_not_end_is_damage(byte[] bytes)
    {
        Assert.Throws<CorruptIndexException>(() => new VIntReader(new IndexInput(bytes, "test", 0)).Read());
        Assert.Throws<CorruptIndexException>(() => new VIntReader(new IndexInput(bytes, "test", 0)).Skip(7));
    }
}

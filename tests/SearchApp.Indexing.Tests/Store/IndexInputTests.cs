using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Tests.Store;

public sealed class IndexInputTests
{
    [Theory]
    [InlineData(new byte[] { 0x00 }, 0)]
    [InlineData(new byte[] { 0x7F }, 127)]
    [InlineData(new byte[] { 0x80, 0x01 }, 128)]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0x07 }, int.MaxValue)]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0x0F }, -1)]
    public void Variable_32_bit_numbers_have_their_low_bits_first(byte[] bytes, int expected)
    {
        var input = new IndexInput(bytes, "test", 0);

        Assert.Equal(expected, input.ReadVInt());
        Assert.Equal(0, input.Remaining);
    }

    [Fact]
    public void Variable_64_bit_numbers_take_nine_bytes_at_most()
    {
        byte[] greatest = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F];
        byte[] all = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF];
        var input = new IndexInput(greatest, "test", 0);
        var nine = new IndexInput(all, "test", 0);

        Assert.Equal(long.MaxValue, input.ReadVLong());
        Assert.Equal(-1, nine.ReadVLong9());
        Assert.Throws<CorruptIndexException>(() => new IndexInput(all, "test", 0).ReadVLong());
    }

    [Fact]
    public void Reading_past_the_end_names_the_place()
    {
        var e = Assert.Throws<CorruptIndexException>(() => Read([1, 2, 3]));

        Assert.Equal("_0.fdt", e.File);
        Assert.Equal(102, e.Offset);
        Assert.Contains("expected 4 more bytes, found 1 at byte 102", e.Message, StringComparison.Ordinal);

        static int Read(byte[] bytes)
        {
            var input = new IndexInput(bytes, "_0.fdt", 100);
            input.Skip(2);
            return input.ReadInt32();
        }
    }

    [Fact]
    public void A_count_without_room_for_its_things_is_damage()
    {
        Assert.Throws<CorruptIndexException>(() => new IndexInput([0x7F, 0xFF, 0xFF, 0xFF], "test", 0).ReadSet());
        Assert.Throws<CorruptIndexException>(() => new IndexInput([0xFF, 0xFF, 0xFF, 0xFF], "test", 0).ReadMap());
    }
}

using System.Text;
using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Tests.Codecs;

public sealed class Lz4DecoderTests
{
    [Fact]
    public void Literals_matches_and_overlaps_are_decoded()
    {
        // "abc", six more from three back, then "xyzzy" literally.
        byte[] block = [0x32, .. "abc"u8, 3, 0, 0x50, .. "xyzzy"u8];

        Assert.Equal("abcabcabcxyzzy", Decode(block, 14, 14));
        Assert.Equal("abcab", Decode(block, 14, 5));
    }

    [Fact]
    public void Long_lengths_continue_in_more_bytes()
    {
        string text = new string('x', 601) + "end!!";
        byte[] block = [0x1F, (byte)'x', 1, 0, 255, 255, (byte)(600 - 4 - 15 - 510), 0x50, .. "end!!"u8];

        Assert.Equal(text, Decode(block, text.Length, text.Length));
    }

    [Fact]
    public void Passing_a_block_ends_behind_it()
    {
        byte[] block = [0x32, .. "abc"u8, 3, 0, 0x50, .. "xyzzy"u8, 0xEE];
        var input = new IndexInput(block, "test", 0);

        Lz4Decoder.Skip(ref input, 14);

        Assert.Equal(0xEE, input.ReadByte());
    }

    [Theory]
    [InlineData(new byte[] { 0x32, 97, 98, 99, 4, 0 })] // A match from before the beginning.
    [InlineData(new byte[] { 0x32, 97, 98, 99, 0, 0 })] // A match of itself.
    [InlineData(new byte[] { 0xF0, 255, 255, 255, 255, 255 })] // Too many literals.
    [InlineData(new byte[] { 0x3F, 97, 98, 99, 1, 0, 255, 255 })] // It ends in a length.
    public void Nonsense_is_damage(byte[] block)
    {
        Assert.Throws<CorruptIndexException>(() => Decode(block, 40, 40));
    }

    private static string Decode(byte[] block, int length, int wanted)
    {
        byte[] target = new byte[length + Lz4Decoder.Slack];
        var input = new IndexInput(block, "test", 0);
        Lz4Decoder.Decode(ref input, target, length, wanted);
        return Encoding.ASCII.GetString(target, 0, wanted);
    }
}

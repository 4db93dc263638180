using FsCheck;
using FsCheck.Fluent;
using SearchApp.Indexing.Codecs;

namespace SearchApp.Indexing.Tests.Codecs;

public sealed class ForBlockTests
{
    [Fact]
    public void The_vector_kernel_unpacks_what_the_scalar_one_does_at_every_width()
    {
        var random = new Random(1);
        int[] fast = new int[ForBlock.Size];
        int[] slow = new int[ForBlock.Size];
        for (int bits = 1; bits <= 32; bits++)
        {
            byte[] packed = new byte[(16 * bits) + 16];
            for (int run = 0; run < 50; run++)
            {
                random.NextBytes(packed);
                ForBlock.Unpack(packed, bits, fast);
                ForBlock.UnpackScalar(packed, bits, slow);
                Assert.Equal(slow, fast);
            }
        }
    }

    [Fact]
    public void A_block_at_the_very_end_of_memory_is_unpacked_too()
    {
        byte[] packed = new byte[16 * 5];
        Array.Fill(packed, byte.MaxValue);
        int[] values = new int[ForBlock.Size];

        ForBlock.Unpack(packed, 5, values);

        Assert.All(values, value => Assert.Equal(31, value));
    }

    [Fact]
    public void Unpacking_gives_back_what_was_packed()
    {
        Prop.ForAll(
            Gen.Choose(1, 32).SelectMany(bits => Gen.Choose(0, int.MaxValue)
                .Select(value => (int)((uint)value & ((1UL << bits) - 1))).ArrayOf(ForBlock.Size)
                .Select(values => (Bits: bits, Values: values))).ToArbitrary(),
            block =>
            {
                int[] unpacked = new int[ForBlock.Size];
                ForBlock.Unpack(Pack(block.Values, block.Bits), block.Bits, unpacked);
                return unpacked.AsSpan().SequenceEqual(block.Values);
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Words_hold_their_first_value_in_the_lowest_bits()
    {
        byte[] words = new byte[64];
        words[7] = 0b_0011_0001;
        int[] values = new int[ForBlock.Size];

        ForBlock.UnpackWords(words, 4, values);

        Assert.Equal([1, 3, 0], values[..3]);
    }

    [Fact]
    public void The_vector_sum_is_the_scalar_sum()
    {
        var random = new Random(2);
        for (int run = 0; run < 100; run++)
        {
            int[] fast = Enumerable.Range(0, ForBlock.Size).Select(_ => random.Next(1 << 20)).ToArray();
            int[] slow = [.. fast];
            ForBlock.Accumulate(fast, run);
            ForBlock.AccumulateScalar(slow, run);
            Assert.Equal(slow, fast);
        }
    }

    private static byte[] Pack(int[] values, int bits)
    {
        byte[] packed = new byte[(16 * bits) + 16];
        for (int i = 0; i < values.Length * bits; i++)
        {
            int bit = values[i / bits] >>> (bits - 1 - (i % bits)) & 1;
            packed[i / 8] |= (byte)(bit << (7 - (i % 8)));
        }

        return packed;
    }
}

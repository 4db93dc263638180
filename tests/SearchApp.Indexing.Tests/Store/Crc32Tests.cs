using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Tests.Store;

public sealed class Crc32Tests
{
    [Fact]
    public void It_is_the_one_of_zlib() => Assert.Equal(0xCBF43926, Crc32.Append(0, "123456789"u8));

    [Fact]
    public void One_changed_byte_is_found_in_a_small_file_and_one_flipped_bit_in_a_large_one()
    {
        var random = new Random(3);
        foreach (int length in (int[])[1, 2, 255, 4096, 1 << 22])
        {
            byte[] bytes = new byte[length];
            random.NextBytes(bytes);
            uint sound = Crc32.Append(0, bytes);
            for (int i = 0; i < 8; i++)
            {
                int at = random.Next(length);
                byte change = (byte)(length <= 4096 ? random.Next(1, 256) : 1 << i);
                bytes[at] ^= change;
                Assert.Equal(at, Crc32.FindChangedByte(sound ^ Crc32.Append(0, bytes), length));
                bytes[at] ^= change;
            }
        }
    }

    [Fact]
    public void Damage_in_many_places_is_in_none()
    {
        byte[] bytes = new byte[1000];
        uint sound = Crc32.Append(0, bytes);
        bytes.AsSpan(100, 400).Fill(7);

        Assert.Null(Crc32.FindChangedByte(sound ^ Crc32.Append(0, bytes), bytes.Length));
    }
}

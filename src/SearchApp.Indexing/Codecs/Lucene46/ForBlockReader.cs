using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Reads the FOR blocks of one segment's postings files, in the bit formats that its .doc file declares. Immutable.</summary>
internal sealed class ForBlockReader
{
    // By width as written: how wide it really is, and whether in words.
    private readonly byte[] _bits = new byte[33];
    private readonly bool[] _inWords = new bool[33];
    private readonly short[] _lengths = new short[33];

    /// <summary>Reads the declarations.</summary>
    /// <param name="input">Stands behind the header of the .doc file.</param>
    /// <param name="path">Path of that file, for messages.</param>
    public ForBlockReader(ref IndexInput input, string path)
    {
        PackedInts.ReadVersion(ref input, path);
        for (int width = 1; width <= 32; width++)
        {
            int code = input.ReadVInt();
            int bits = (code & 31) + 1;
            int format = code >>> 5;
            if (format > PackedInts.FormatSingleBlock || bits < width)
            {
                input.ThrowCorrupt($"a format for {width} bits", $"{code}");
            }

            _bits[width] = (byte)bits;
            _inWords[width] = format == PackedInts.FormatSingleBlock;
            int words = (ForBlock.Size + (64 / bits) - 1) / (64 / bits);
            _lengths[width] = (short)(_inWords[width] ? words * 8 : bits * ForBlock.Size / 8);
        }
    }

    /// <summary>Reads one block.</summary>
    /// <param name="input">Stands at the block; afterwards behind it.</param>
    /// <param name="values">Receives 128 numbers.</param>
    public void Read(ref IndexInput input, Span<int> values)
    {
        int width = ReadWidth(ref input);
        if (width == 0)
        {
            values[..ForBlock.Size].Fill(input.ReadVInt());
            return;
        }

        // The footer that ends every file lets the vector kernel look past the block's last byte.
        var rest = input.Rest;
        input.Skip(_lengths[width]);
        if (_inWords[width])
        {
            ForBlock.UnpackWords(rest, _bits[width], values);
        }
        else
        {
            ForBlock.Unpack(rest, _bits[width], values);
        }
    }

    /// <summary>Moves past one block.</summary>
    /// <param name="input">Stands at the block; afterwards behind it.</param>
    public void Skip(ref IndexInput input)
    {
        int width = ReadWidth(ref input);
        if (width == 0)
        {
            input.ReadVInt();
        }
        else
        {
            input.Skip(_lengths[width]);
        }
    }

    private static int ReadWidth(ref IndexInput input)
    {
        int width = input.ReadByte();
        if (width > 32)
        {
            input.ThrowCorrupt("a block of at most 32 bits", $"{width}");
        }

        return width;
    }
}

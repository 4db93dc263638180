using System.Buffers;
using System.Text;

namespace SearchApp.Corpus.Sources;

/// <summary>What speaks for and against an encoding.</summary>
internal static class EncodingEvidence
{
    /// <summary>Text has hardly any control characters; compiled or compressed data has about one byte in ten.</summary>
    public const double MaxControlShare = 0.02;

    // The most frequent characters of Chinese prose, in both scripts. In a wrong reading they hardly occur.
    private static readonly SearchValues<char> Common = SearchValues.Create(
        "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成"
        + "方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心本前开開但因只从從想实實日月市省政府工作会會议議全党黨民新区區");

    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31, 127]);

    /// <summary>Share of bytes that are control characters no text has.</summary>
    public static double ControlShare(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        for (ReadOnlySpan<byte> rest = bytes; ;)
        {
            int at = rest.IndexOfAny(Controls);
            if (at < 0)
            {
                return (double)count / bytes.Length;
            }

            count++;
            rest = rest[(at + 1)..];
        }
    }

    /// <summary>Share of a text's characters beyond ASCII that are among the most frequent.</summary>
    public static double CommonShare(string text)
    {
        int common = 0;
        int all = 0;
        foreach (char c in text)
        {
            if (c > 0x7F)
            {
                all++;
                common += Common.Contains(c) ? 1 : 0;
            }
        }

        return all == 0 ? 0 : (double)common / all;
    }

    /// <summary>Positive for UTF-16 little endian, negative for big endian, 0 for neither.</summary>
    public static int Utf16Order(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0 || bytes.Length < 4)
        {
            return 0;
        }

        int little = 0;
        int big = 0;
        for (int i = 0; i < bytes.Length; i += 2)
        {
            little += IsTextUnit((char)(bytes[i] | (bytes[i + 1] << 8))) ? 1 : 0;
            big += IsTextUnit((char)(bytes[i + 1] | (bytes[i] << 8))) ? 1 : 0;
        }

        // Nine units in ten must be Chinese, ASCII or their punctuation: double-byte text read so is almost never that.
        int needed = (bytes.Length / 2 * 9 / 10) + 1;
        return little >= needed && little > big ? 1 : big >= needed && big > little ? -1 : 0;
    }

    /// <summary>Whether at least half of the bytes beyond ASCII stand in valid UTF-8 sequences of three or four.</summary>
    public static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        long inSequences = 0;
        long beyondAscii = 0;
        while (!bytes.IsEmpty)
        {
            int ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            bool valid = Rune.DecodeFromUtf8(bytes, out _, out int length) == OperationStatus.Done;
            beyondAscii += length;
            inSequences += valid && length >= 3 ? length : 0;
            bytes = bytes[length..];
        }

        return inSequences * 2 >= beyondAscii;
    }

    private static bool IsTextUnit(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= ' ' and <= '~') or '\r' or '\n' or '\t'
            or (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF') or (>= '\u2010' and <= '\u2027');
}

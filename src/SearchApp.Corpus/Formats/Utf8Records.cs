using System.Text;
using System.Text.Unicode;
using SearchApp.Corpus.Sources;

namespace SearchApp.Corpus.Formats;

/// <summary>Reads a file of records as UTF-8, whatever encoding it is in, so that it can be cut at its marks.</summary>
/// <remarks>
/// In GB18030 and Big5 a bracket or a backslash may be half of a character, in UTF-16 every mark is half of one. The first 64 KiB say
/// which it is. Bytes that are no text in it become <see cref="Damage"/>, so that only the record that holds them is given up.
/// </remarks>
internal static class Utf8Records
{
    /// <summary>Stands for bytes that could not be read: a code point that no text has.</summary>
    public const char Damage = '\uFFFF';

    private const int SampleBytes = 1 << 16;

    // None of them is the later half of a character in GB18030 or Big5.
    private static ReadOnlySpan<byte> Breaks => "\n \",\t"u8;

    /// <summary>The stream itself where it is UTF-8 or nothing speaks for another encoding.</summary>
    public static Stream Of(Stream content)
    {
        PeekedStream peeked = PeekedStream.Of(content, SampleBytes);
        int codePage = CodePageOf(peeked.Head);
        return codePage == 0 ? peeked
            : Encoding.CreateTranscodingStream(peeked, Decoder(codePage), new UTF8Encoding(false));
    }

    private static int CodePageOf(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith<byte>([0xFF, 0xFE]) || head.StartsWith<byte>([0xFE, 0xFF]))
        {
            return head[0] == 0xFF ? 1200 : 1201;
        }

        if (IsUtf8(head))
        {
            return 0;
        }

        int order = EncodingEvidence.Utf16Order(head[..(head.Length & ~1)]);
        if (order != 0)
        {
            return order > 0 ? 1200 : 1201;
        }

        int end = head.Length < SampleBytes ? head.Length : head.LastIndexOfAny(Breaks);
        return end <= 0 ? 0 : TextDecoder.Decode(head[..end]) switch
        {
            { Problem: null, Encoding: "gb18030" } => 54936,
            { Problem: null, Encoding: "big5" } => 950,
            _ => 0,
        };
    }

    // Up to a character that the end of the sample cuts in two. Letters in pairs would pass for UTF-16 as well.
    private static bool IsUtf8(ReadOnlySpan<byte> head)
    {
        int end = head.Length;
        for (int i = 1; i <= Math.Min(4, head.Length) && head.Length == SampleBytes; i++)
        {
            if (head[^i] >= 0xC0)
            {
                end = head.Length - i;
                break;
            }
        }

        return Utf8.IsValid(head[..end]) && !head.Contains((byte)0);
    }

    private static Encoding Decoder(int codePage)
    {
        var damage = new DecoderReplacementFallback(Damage.ToString());
        return codePage is 1200 or 1201
            ? Encoding.GetEncoding(codePage, EncoderFallback.ReplacementFallback, damage)
            : CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, damage)!;
    }
}

using System.Text;
using System.Text.Unicode;

namespace SearchApp.Corpus.Sources;

/// <summary>Finds out how bytes encode text: byte order mark, then strict UTF-8, then UTF-16, GB18030 or Big5 by evidence.</summary>
/// <remarks>
/// Damaged UTF-8 is refused, never read as GB18030: nearly any bytes are some GB18030 text, and a wrong reading would be stored
/// as if it were the page.
/// </remarks>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8Strict = new(false, true);
    private static readonly UnicodeEncoding LittleEndian = new(false, false, true);
    private static readonly UnicodeEncoding BigEndian = new(true, false, true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        54936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding(
        950, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Decodes bytes by evidence.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="declared">The encoding they declare, in lower case; it decides where they could be either GB18030 or Big5.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string declared = "")
    {
        if (bytes.IsEmpty)
        {
            return DecodedText.Failed(SkipReasons.Empty);
        }

        DecodedText decoded = AsWritten(bytes, declared);
        (string text, TextRepair? repair) = decoded.Problem is null ? Mojibake.Inspect(decoded.Text) : (decoded.Text, null);
        return decoded with { Text = text, Repair = repair };
    }

    // The text as the bytes give it.
    private static DecodedText AsWritten(ReadOnlySpan<byte> bytes, string declared) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Strict(rest, Utf8Strict, "utf-8", true, SkipReasons.DamagedUtf8),
            [0xFF, 0xFE, .. var rest] => Strict(rest, LittleEndian, "utf-16le", true, SkipReasons.DamagedUtf16),
            [0xFE, 0xFF, .. var rest] => Strict(rest, BigEndian, "utf-16be", true, SkipReasons.DamagedUtf16),
            _ => WithoutMark(bytes, declared),
        };

    private static DecodedText WithoutMark(ReadOnlySpan<byte> bytes, string declared)
    {
        bool valid = Utf8.IsValid(bytes);
        if (valid && !bytes.Contains((byte)0))
        {
            return EncodingEvidence.ControlShare(bytes) > EncodingEvidence.MaxControlShare
                ? DecodedText.Failed(SkipReasons.Binary)
                : new DecodedText(Utf8Strict.GetString(bytes), "utf-8", false, null);
        }

        switch (EncodingEvidence.Utf16Order(bytes))
        {
            case > 0:
                return Strict(bytes, LittleEndian, "utf-16le", false, SkipReasons.DamagedUtf16);
            case < 0:
                return Strict(bytes, BigEndian, "utf-16be", false, SkipReasons.DamagedUtf16);
        }

        if (bytes.Contains((byte)0) || EncodingEvidence.ControlShare(bytes) > EncodingEvidence.MaxControlShare)
        {
            return DecodedText.Failed(SkipReasons.Binary);
        }

        return EncodingEvidence.IsMostlyUtf8(bytes) ? DecodedText.Failed(SkipReasons.DamagedUtf8) : DoubleByte(bytes, declared);
    }

    private static DecodedText DoubleByte(ReadOnlySpan<byte> bytes, string declared)
    {
        DecodedText mainland = Strict(bytes, Gb18030, "gb18030", false, SkipReasons.UnknownEncoding);
        DecodedText taiwan = Strict(bytes, Big5, "big5", false, SkipReasons.UnknownEncoding);
        if (mainland.Problem is not null || taiwan.Problem is not null)
        {
            return mainland.Problem is null ? mainland : taiwan;
        }

        if (declared.StartsWith("gb", StringComparison.Ordinal) || declared.StartsWith("big5", StringComparison.Ordinal))
        {
            return declared[0] == 'g' ? mainland : taiwan;
        }

        return EncodingEvidence.CommonShare(taiwan.Text) > EncodingEvidence.CommonShare(mainland.Text) ? taiwan : mainland;
    }

    private static DecodedText Strict(ReadOnlySpan<byte> bytes, Encoding encoding, string name, bool mark, string problem)
    {
        if (bytes.IsEmpty)
        {
            return DecodedText.Failed(SkipReasons.Empty);
        }

        try
        {
            return new DecodedText(encoding.GetString(bytes), name, mark, null);
        }
        catch (DecoderFallbackException)
        {
            return DecodedText.Failed(problem);
        }
    }
}

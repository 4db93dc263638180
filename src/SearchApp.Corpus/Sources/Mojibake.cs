using System.Buffers;
using System.Text;

namespace SearchApp.Corpus.Sources;

/// <summary>Sees text in UTF-8 that was once read in another encoding and stored so, and undoes it where nothing was lost.</summary>
internal static class Mojibake
{
    private const int FewestUnits = 8;
    private const int Probe = 48;
    private const int Suspected = 4096;

    // The first character behind the last of Windows-1252 (™).
    private const char BehindWindows1252 = '\u2123';
    private const double SuspectShare = 0.25;
    private const string AsGb18030 = "utf-8 read as gb18030";
    private const string AsWindows1252 = "utf-8 read as windows-1252";

    // What the most frequent characters become when their UTF-8 is read as GB18030; in sound text they are rare.
    private static readonly SearchValues<char> Misread = SearchValues.Create(
        "涓锛紝銆浜鍏殑鏈鍙屽澶鐨浠瀹鏃鍔鍦鏂鍥鍒鍚佸杩屾骞浣缁屼傚浼鍗鐢璁腑鈥哄甯浗鍖鏄佹細灏湪戝竴鎴灞涔勫寮琛鏉宸岃傛嗗閲璇氬藉閫鍐搴姘鍑鏀嶅岀勬鐩佺戞烘備鎶鎵佷瀵璧"
        + "簡瀛诲拰璐夊滃庡囧闄熷嬪鍛垮鍜缃彂娴姝棰婂勭湁寰鏁绾绉瑙鎬闂閮氳鐜槸瑰跺淇笂佽笉熸鎺娉傝虹柊鍘");

    // What bytes that no encoding could read were once written as, read again: the text is lost there.
    private const string Lost = "锟斤拷";

    private static readonly Encoding Gb18030 = Strict(54936);
    private static readonly Encoding Windows1252 = Strict(1252);
    private static readonly UTF8Encoding Utf8 = new(false, true);

    /// <summary>The text as it was meant, and what was found; the text itself and null when it is sound.</summary>
    public static (string Text, TextRepair? Repair) Inspect(string text)
    {
        int first = text.AsSpan().IndexOfAnyExceptInRange('\0', '\x7F');
        if (first < 0)
        {
            return (text, null);
        }

        if (BeginsMisread(text.AsSpan(first), Gb18030) && Undo(text, Gb18030) is { } fromGb)
        {
            return (fromGb, new TextRepair(AsGb18030, true));
        }

        if (!text.AsSpan(first, Math.Min(Probe, text.Length - first)).ContainsAnyInRange(BehindWindows1252, char.MaxValue) && BeginsMisread(text.AsSpan(first), Windows1252) && Undo(text, Windows1252) is { } fromLatin)
        {
            return (fromLatin, new TextRepair(AsWindows1252, true));
        }

        return (text, Suspicion(text));
    }

    // A quick look: are the first units beyond ASCII, written in the other encoding, UTF-8?
    private static bool BeginsMisread(ReadOnlySpan<char> text, Encoding wrong)
    {
        Span<byte> bytes = stackalloc byte[Probe * 4];
        ReadOnlySpan<char> head = text[..Math.Min(Probe, text.Length)];
        if (!TryWrite(head, wrong, bytes, out int length))
        {
            return false;
        }

        ReadOnlySpan<byte> rest = bytes[..length];
        int runes = 0;
        while (!rest.IsEmpty)
        {
            OperationStatus status = Rune.DecodeFromUtf8(rest, out Rune rune, out int used);
            if (status == OperationStatus.InvalidData)
            {
                return false;
            }

            runes += rune.Value > 0x7F && status == OperationStatus.Done ? 1 : 0;
            rest = status == OperationStatus.NeedMoreData ? default : rest[used..];
        }

        return runes > 0;
    }

    // Both ways exactly, and what comes out reads better: else it is chance.
    private static string? Undo(string text, Encoding wrong)
    {
        try
        {
            byte[] bytes = Bytes(text, wrong);
            string meant = Utf8.GetString(bytes);
            bool isExact = Text(bytes, wrong) == text;
            int beyond = meant.AsSpan().Count('\0') > 0 ? 0 : Characters.Han.Count(meant);
            return isExact && beyond * 2 >= FewestUnits && EncodingEvidence.CommonShare(meant) > EncodingEvidence.CommonShare(text) ? meant : null;
        }
        catch (Exception e) when (e is EncoderFallbackException or DecoderFallbackException)
        {
            return null;
        }
    }

    private static TextRepair? Suspicion(string text)
    {
        if (text.Contains(Lost, StringComparison.Ordinal))
        {
            return new TextRepair(AsGb18030, false);
        }

        int misread = 0;
        int han = 0;
        int latin = 0;
        char last = '\0';
        foreach (char c in text.AsSpan(0, Math.Min(Suspected, text.Length)))
        {
            misread += Misread.Contains(c) ? 1 : 0;
            han += Characters.Han.Is(c) ? 1 : 0;
            latin += c is >= '\u0080' and <= '\u00BF' && last is >= '\u00C3' and <= '\u00EF' ? 1 : 0;
            last = c;
        }

        return han >= FewestUnits && misread >= han * SuspectShare ? new TextRepair(AsGb18030, false)
            : latin >= FewestUnits && latin > han ? new TextRepair(AsWindows1252, false)
            : null;
    }

    // Windows-1252 leaves five bytes undefined; programs let them pass as the control characters of that number.
    private static byte[] Bytes(string text, Encoding wrong)
    {
        if (!wrong.Equals(Windows1252))
        {
            return wrong.GetBytes(text);
        }

        var bytes = new byte[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            bytes[i] = text[i] is >= '\u0080' and <= '\u009F' ? (byte)text[i] : wrong.GetBytes(text, i, 1)[0];
        }

        return bytes;
    }

    private static string Text(byte[] bytes, Encoding wrong)
    {
        if (!wrong.Equals(Windows1252))
        {
            return wrong.GetString(bytes);
        }

        return string.Create(bytes.Length, bytes, static (target, source) =>
        {
            for (int i = 0; i < target.Length; i++)
            {
                target[i] = source[i] is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D ? (char)source[i] : Windows1252.GetString(source, i, 1)[0];
            }
        });
    }

    private static bool TryWrite(ReadOnlySpan<char> text, Encoding wrong, Span<byte> bytes, out int length)
    {
        try
        {
            byte[] written = Bytes(text.ToString(), wrong);
            length = Math.Min(written.Length, bytes.Length);
            written.AsSpan(0, length).CopyTo(bytes);
            return true;
        }
        catch (EncoderFallbackException)
        {
            length = 0;
            return false;
        }
    }

    private static Encoding Strict(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}

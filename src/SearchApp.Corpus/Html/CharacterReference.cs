using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace SearchApp.Corpus.Html;

/// <summary>Reads character references: &amp;amp; &amp;nbsp; &amp;#8220; &amp;#x4E2D;.</summary>
internal static class CharacterReference
{
    private const int LongestName = 32;

    /// <summary>Reads the reference that begins at the '&amp;' which a text opens with.</summary>
    /// <param name="text">Source text from the '&amp;' on.</param>
    /// <param name="value">What it stands for.</param>
    /// <returns>Units read, or 0 when no reference begins here.</returns>
    public static int Read(ReadOnlySpan<char> text, out string value)
    {
        if (text.StartsWith("&nbsp;"))
        {
            value = "\u00A0";
            return 6;
        }

        value = "";
        return text.Length < 3 ? 0 : text[1] == '#' ? ReadNumber(text, out value) : ReadName(text, out value);
    }

    /// <summary>A text with its references replaced.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&'))
        {
            return text.ToString();
        }

        var decoded = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            int length = text[0] == '&' ? Read(text, out string value) : Read(default, out value);
            decoded.Append(length == 0 ? text[..1] : value);
            text = text[Math.Max(1, length)..];
        }

        return decoded.ToString();
    }

    private static int ReadNumber(ReadOnlySpan<char> text, out string value)
    {
        bool hexadecimal = text[2] is 'x' or 'X';
        int start = hexadecimal ? 3 : 2;
        int end = start;
        while (end < text.Length && (hexadecimal ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            end++;
        }

        value = "";
        if (end == start)
        {
            return 0;
        }

        NumberStyles style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        bool read = int.TryParse(text[start..end], style, CultureInfo.InvariantCulture, out int code);
        value = read && Rune.IsValid(code) && code > 0 ? Windows1252(code) : "\uFFFD";
        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }

    // Old pages write curly quotes and dashes by their numbers in Windows-1252; every browser reads them so.
    private static string Windows1252(int code) =>
        HtmlEntityProvider.GetSymbolFromTable(code) ?? new Rune(code).ToString();

    private static int ReadName(ReadOnlySpan<char> text, out string value)
    {
        int end = 1;
        while (end < text.Length && end < LongestName && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        value = "";
        if (end == 1)
        {
            return 0;
        }

        if (end < text.Length && text[end] == ';')
        {
            end++;
            value = HtmlEntityProvider.Resolver.GetSymbol(text[1..end].ToString()) ?? "";
            return value.Length > 0 ? end : 0;
        }

        // A few old names need no semicolon: &nbsp &amp &quot.
        for (; end > 2; end--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(text[1..end].ToString()) is { } symbol)
            {
                value = symbol;
                return end;
            }
        }

        return 0;
    }
}

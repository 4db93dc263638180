using System.Buffers;

namespace SearchApp.Corpus.Html;

/// <summary>Reads attributes of a start tag.</summary>
internal static class HtmlAttributes
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n\f");
    private static readonly SearchValues<char> BetweenAttributes = SearchValues.Create(" \t\r\n\f/\"'");
    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n\f/>=");
    private static readonly SearchValues<char> EndOfValue = SearchValues.Create(" \t\r\n\f>");

    /// <summary>The value of an attribute, character references as written; empty when the tag has none or no such attribute.</summary>
    /// <param name="tag">The whole start tag.</param>
    /// <param name="name">The attribute, in lower case.</param>
    public static ReadOnlySpan<char> Value(ReadOnlySpan<char> tag, string name) => Find(tag, name, out ReadOnlySpan<char> value) ? value : default;

    /// <summary>Whether a tag has an attribute, with or without value.</summary>
    public static bool Has(ReadOnlySpan<char> tag, string name) => Find(tag, name, out _);

    private static bool Find(ReadOnlySpan<char> tag, string name, out ReadOnlySpan<char> value)
    {
        int at = tag.IndexOfAny(BetweenAttributes);
        while (at >= 0 && at < tag.Length)
        {
            int start = at + LengthOf(tag[at..], BetweenAttributes);
            int end = start + LengthUntil(tag[start..], EndOfName);
            if (end == start)
            {
                break;
            }

            at = ReadValue(tag, end, out value);
            if (tag[start..end].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        value = default;
        return false;
    }

    // Reads "= value" behind a name; returns where the next attribute may begin.
    private static int ReadValue(ReadOnlySpan<char> tag, int at, out ReadOnlySpan<char> value)
    {
        value = default;
        int equals = at + LengthOf(tag[at..], Blanks);
        if (equals >= tag.Length || tag[equals] != '=')
        {
            return at;
        }

        int start = equals + 1;
        start += LengthOf(tag[start..], Blanks);
        if (start >= tag.Length)
        {
            return tag.Length;
        }

        int close = tag[start] is '"' or '\'' ? tag[(start + 1)..].IndexOf(tag[start]) : -1;
        if (close >= 0)
        {
            value = tag.Slice(start + 1, close);
            return start + close + 2;
        }

        int length = LengthUntil(tag[start..], EndOfValue);
        value = tag.Slice(start, length);
        return start + length;
    }

    private static int LengthOf(ReadOnlySpan<char> text, SearchValues<char> characters)
    {
        int length = text.IndexOfAnyExcept(characters);
        return length < 0 ? text.Length : length;
    }

    private static int LengthUntil(ReadOnlySpan<char> text, SearchValues<char> characters)
    {
        int length = text.IndexOfAny(characters);
        return length < 0 ? text.Length : length;
    }
}

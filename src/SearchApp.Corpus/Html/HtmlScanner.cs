using System.Buffers;

namespace SearchApp.Corpus.Html;

/// <summary>Cuts HTML source into tokens that know where they stand in it.</summary>
/// <remarks>
/// The receipt of a page must cover its source to the unit, and AngleSharp does not say where a text node stands; so the source is
/// cut here, and AngleSharp is the judge of it in the tests and the table of its character references. Any source gives tokens, in
/// time linear in its length: an unclosed comment or script runs to the end, an unclosed quote ends with its tag.
/// </remarks>
internal ref struct HtmlScanner
{
    // A title without an end tag must not swallow the page.
    private const int LongestTitle = 4096;

    private static readonly SearchValues<char> EndOfTagName = SearchValues.Create(" \t\r\n\f/>");

    private readonly ReadOnlySpan<char> _html;
    private int _at;
    private HtmlElement _raw;
    private int _noDoubleQuoteFrom;
    private int _noSingleQuoteFrom;

    public HtmlScanner(ReadOnlySpan<char> html)
    {
        _html = html;
        _noDoubleQuoteFrom = _noSingleQuoteFrom = html.Length;
    }

    /// <summary>The next token; false at the end.</summary>
    public bool MoveNext(out HtmlToken token)
    {
        int start = _at;
        if (start == _html.Length)
        {
            token = default;
            return false;
        }

        if (_raw != HtmlElement.Other && ReadRaw(out token))
        {
            return true;
        }

        _raw = HtmlElement.Other;
        HtmlTokenKind kind = KindAt(start);
        token = kind switch
        {
            HtmlTokenKind.Text => ReadText(start),
            HtmlTokenKind.Comment => ReadComment(start),
            _ => ReadTag(start, kind),
        };
        _at = token.End;
        return true;
    }

    private readonly HtmlTokenKind KindAt(int at)
    {
        if (_html[at] != '<' || at + 1 >= _html.Length)
        {
            return HtmlTokenKind.Text;
        }

        char next = _html[at + 1];
        return char.IsAsciiLetter(next) ? HtmlTokenKind.StartTag
            : next is '!' or '?' ? HtmlTokenKind.Comment
            : next != '/' || at + 2 >= _html.Length ? HtmlTokenKind.Text
            : char.IsAsciiLetter(_html[at + 2]) ? HtmlTokenKind.EndTag
            : HtmlTokenKind.Comment;
    }

    private readonly HtmlToken ReadText(int start)
    {
        int end = start;
        do
        {
            int next = _html[(end + 1)..].IndexOf('<');
            end = next < 0 ? _html.Length : end + 1 + next;
        }
        while (end < _html.Length && KindAt(end) == HtmlTokenKind.Text);
        return new HtmlToken(HtmlTokenKind.Text, start, end, HtmlElement.Other);
    }

    private readonly HtmlToken ReadComment(int start)
    {
        ReadOnlySpan<char> rest = _html[start..];
        int length;
        if (rest.StartsWith("<!--"))
        {
            int close = rest.StartsWith("<!-->") ? 2 : rest.StartsWith("<!--->") ? 3 : IndexAfter(rest, 4, "-->");
            length = close < 0 ? rest.Length : close + 3;
        }
        else
        {
            int close = rest.IndexOf('>');
            length = close < 0 ? rest.Length : close + 1;
        }

        return new HtmlToken(HtmlTokenKind.Comment, start, start + length, HtmlElement.Other);
    }

    private HtmlToken ReadTag(int start, HtmlTokenKind kind)
    {
        int nameStart = kind == HtmlTokenKind.EndTag ? start + 2 : start + 1;
        int nameLength = _html[nameStart..].IndexOfAny(EndOfTagName);
        int nameEnd = nameLength < 0 ? _html.Length : nameStart + nameLength;
        HtmlElement element = HtmlElements.Of(_html[nameStart..nameEnd]);
        int end = TagEnd(nameEnd);
        _raw = kind == HtmlTokenKind.StartTag && HtmlElements.IsRaw(element) ? element : HtmlElement.Other;
        return new HtmlToken(kind, start, end, element);
    }

    // One past the '>' that ends the tag; a '>' in a quoted value does not.
    private int TagEnd(int at)
    {
        while (at < _html.Length)
        {
            int found = _html[at..].IndexOfAny('>', '"', '\'');
            if (found < 0)
            {
                return _html.Length;
            }

            at += found;
            char mark = _html[at];
            if (mark == '>')
            {
                return at + 1;
            }

            int close = OpensValue(at) ? CloseOf(mark, at + 1) : -1;
            at = close < 0 ? at + 1 : close + 1;
        }

        return _html.Length;
    }

    private readonly bool OpensValue(int quote)
    {
        int at = quote - 1;
        while (at > 0 && _html[at] is ' ' or '\t' or '\r' or '\n' or '\f')
        {
            at--;
        }

        return _html[at] == '=';
    }

    // Remembers that none follows, so that many unclosed quotes do not cost a scan each.
    private int CloseOf(char quote, int from)
    {
        ref int noneFrom = ref quote == '"' ? ref _noDoubleQuoteFrom : ref _noSingleQuoteFrom;
        if (from >= noneFrom)
        {
            return -1;
        }

        int close = _html[from..].IndexOf(quote);
        if (close < 0)
        {
            noneFrom = from;
            return -1;
        }

        return from + close;
    }

    private bool ReadRaw(out HtmlToken token)
    {
        HtmlElement element = _raw;
        _raw = HtmlElement.Other;
        int end = RawEnd(element);
        token = new HtmlToken(HtmlTokenKind.RawText, _at, end, element);
        bool any = end > _at;
        _at = Math.Max(_at, end);
        return any;
    }

    // Where the end tag of the element begins; the end of the source when there is none, or at once for a title without end.
    private readonly int RawEnd(HtmlElement element)
    {
        bool mayEnd = element is HtmlElement.Title or HtmlElement.TextArea;
        ReadOnlySpan<char> rest = _html[_at..];
        rest = mayEnd ? rest[..Math.Min(LongestTitle, rest.Length)] : rest;
        for (int at = 0; ;)
        {
            int found = rest[at..].IndexOf("</");
            if (found < 0)
            {
                return mayEnd ? _at : _html.Length;
            }

            at += found + 2;
            int name = 0;
            while (at + name < rest.Length && char.IsAsciiLetterOrDigit(rest[at + name]))
            {
                name++;
            }

            if (HtmlElements.Of(rest.Slice(at, name)) == element)
            {
                return _at + at - 2;
            }
        }
    }

    private static int IndexAfter(ReadOnlySpan<char> text, int from, string value)
    {
        int found = text[from..].IndexOf(value);
        return found < 0 ? -1 : from + found;
    }
}

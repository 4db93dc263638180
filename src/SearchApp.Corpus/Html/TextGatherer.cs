using System.Buffers;
using SearchApp.Corpus.Cleaning;

namespace SearchApp.Corpus.Html;

/// <summary>Gathers the visible text of a page and where each unit of it stands in the source.</summary>
/// <remarks>
/// Blanks are written as HTML means them: a run of them is one space, none at either end of a line, and none for a line end between
/// two Chinese characters. A character reference becomes the character it stands for, at the offset of its '&amp;'.
/// </remarks>
internal sealed class TextGatherer : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F "
        + "\u007F\u0085\u00A0\u00AD\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2060\u3000\uFEFF");

    private readonly string _html;
    private readonly char[] _text;
    private readonly int[] _offsets;
    private int _length;
    private int _lineStart;
    private bool _blank;
    private bool _lineEnd;
    private bool _writtenBlank;

    public TextGatherer(string html)
    {
        // No source unit gives more than one unit of text, and each line end stands for a tag.
        _html = html;
        _text = ArrayPool<char>.Shared.Rent(html.Length + 2);
        _offsets = ArrayPool<int>.Shared.Rent(html.Length + 2);
    }

    /// <summary>Characters of the line in hand, blanks apart.</summary>
    public int Characters { get; private set; }

    public bool LineIsEmpty => _length == _lineStart;

    /// <summary>Whether the line in hand ends so.</summary>
    public bool LineEndsWith(ReadOnlySpan<char> ending) => _text.AsSpan(_lineStart, _length - _lineStart).EndsWith(ending);

    /// <summary>Adds source text; returns how many characters it gave, blanks apart.</summary>
    public int Add(int start, int end)
    {
        int before = Characters;
        ReadOnlySpan<char> source = _html.AsSpan(0, end);
        for (int at = start; at < end;)
        {
            int plain = source[at..].IndexOfAny(Special);
            plain = plain < 0 ? end - at : plain;
            if (plain > 0)
            {
                Append(source.Slice(at, plain), at, 1);
                at += plain;
            }
            else if (source[at] == '&')
            {
                at += AddReference(source[at..], at);
            }
            else
            {
                AddSpecial(source[at]);
                at++;
            }
        }

        return Characters - before;
    }

    /// <summary>Ends the line in hand; false when there is none.</summary>
    /// <param name="offset">Where in the source it ends.</param>
    public bool EndLine(int offset)
    {
        _blank = false;
        if (LineIsEmpty)
        {
            return false;
        }

        _text[_length] = '\n';
        _offsets[_length++] = offset;
        _lineStart = _length;
        Characters = 0;
        return true;
    }

    /// <summary>The text with its glosses cut.</summary>
    /// <param name="cuts">The spans of the source that gave no text, ascending.</param>
    public PageText ToPage(List<(TextSpan Span, RemovalRule Rule)> cuts)
    {
        string text = new(_text, 0, _length);
        PageText bare = GlossCutter.Cut(text);
        if (bare.Cut.Count == 0)
        {
            return new PageText(_html, text, _offsets[.._length], cuts);
        }

        var offsets = new int[bare.Text.Length];
        for (int i = 0; i < offsets.Length; i++)
        {
            offsets[i] = _offsets[bare.SourceOffset(i)];
        }

        IEnumerable<(TextSpan Span, RemovalRule Rule)> glosses = bare.Cut.Select(
            cut => (new TextSpan(_offsets[cut.Span.Start], _offsets[cut.Span.End - 1] + 1), cut.Rule));
        return new PageText(_html, bare.Text, offsets, [.. cuts.Concat(glosses).OrderBy(cut => cut.Item1.Start)]);
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        ArrayPool<int>.Shared.Return(_offsets);
    }

    private int AddReference(ReadOnlySpan<char> text, int offset)
    {
        int length = CharacterReference.Read(text, out string value);
        if (length == 0)
        {
            Append("&", offset, 0);
            return 1;
        }

        if (value.AsSpan().ContainsAny(Special) && value != "&")
        {
            AddSpecial(value[0]);
        }
        else
        {
            Append(value, offset, 0);
        }

        return length;
    }

    // A blank, or a control or format character, which is no text at all.
    private void AddSpecial(char c)
    {
        if (char.IsWhiteSpace(c))
        {
            _lineEnd = (_blank && _lineEnd) || c is '\n' or '\r';
            _writtenBlank = (_blank && _writtenBlank) || c > ' ';
            _blank = true;
        }
    }

    private void Append(ReadOnlySpan<char> text, int offset, int step)
    {
        if (_blank && !LineIsEmpty && !(_lineEnd && !_writtenBlank && IsWide(_text[_length - 1]) && IsWide(text[0])))
        {
            _text[_length] = ' ';
            _offsets[_length++] = offset;
        }

        _blank = false;
        text.CopyTo(_text.AsSpan(_length));
        for (int i = 0; i < text.Length; i++)
        {
            _offsets[_length++] = offset;
            offset += step;
        }

        Characters += text.Length;
    }

    private static bool IsWide(char c) => c >= '\u2E80';
}

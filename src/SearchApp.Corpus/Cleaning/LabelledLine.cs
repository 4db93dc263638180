using SearchApp.Corpus.Metadata;

namespace SearchApp.Corpus.Cleaning;

/// <summary>A line read as fields: 时间: 2021-06-01 08:15:05 来源: 本网. Spans are into the page's text.</summary>
internal sealed class LabelledLine
{
    private const int MaxLength = 200;
    private const int MaxValue = 40;

    private readonly string _text;
    private readonly int _end;
    private int _at;

    private LabelledLine(string folded, int start, int end)
    {
        _text = folded;
        _at = start;
        _end = end;
    }

    /// <summary>The date, when one is written.</summary>
    public WrittenDate? Date { get; private set; }

    /// <summary>The date with its label.</summary>
    public TextSpan DateSpan { get; private set; }

    public TextSpan Source { get; private set; }

    public TextSpan Author { get; private set; }

    public TextSpan Editor { get; private set; }

    /// <summary>Number of labels.</summary>
    public int Labels { get; private set; }

    /// <summary>Letters and digits that belong to no field.</summary>
    public int Stray { get; private set; }

    /// <summary>Whether hardly anything but fields stands in the line.</summary>
    public bool IsOnlyFields => (Labels > 0 || Date is not null) && Stray <= 3;

    /// <summary>Whether it tells when or from where a page was published, with little beside.</summary>
    public bool IsDateLine =>
        Stray <= 12 && ((Date is { } date && ((date.Year is not null && date.Day is not null) || date.Time is not null)) || Source.Length > 0);

    /// <summary>Reads a stretch of folded text; null when it is too long for such a line.</summary>
    public static LabelledLine? Read(string folded, int start, int end)
    {
        if (end - start > MaxLength)
        {
            return null;
        }

        var line = new LabelledLine(folded, start, end);
        line.Read();
        return line;
    }

    private void Read()
    {
        while (_at < _end)
        {
            char c = _text[_at];
            if (!char.IsLetterOrDigit(c))
            {
                _at++;
            }
            else if (!ReadDate(_at) && !ReadField())
            {
                Stray++;
                _at++;
            }
        }
    }

    private bool ReadDate(int from)
    {
        bool fresh = _at == 0 || !char.IsAsciiDigit(_text[_at - 1]);
        if (!fresh || !WrittenDate.TryReadAt(_text.AsSpan(_at, _end - _at), out WrittenDate date) || (date.Day is null && date.Length < 6))
        {
            return false;
        }

        // The first date is the publication's; a later one tells of an update.
        if (Date is null)
        {
            Date = date;
            DateSpan = new TextSpan(from, _at + date.Length);
        }

        _at += date.Length;
        return true;
    }

    private bool ReadField()
    {
        int start = _at;
        int label = FieldLabels.Read(_text.AsSpan(_at, _end - _at), out FieldKind kind);
        if (label == 0)
        {
            return false;
        }

        int at = SkipBlanks(_at + label);
        bool colon = at < _end && _text[at] is ':' or '/' or '|';
        bool apart = at > _at + label || at == _end || colon;
        if (!apart && !(kind is FieldKind.Editor or FieldKind.Other && _end - at <= 4))
        {
            return false;
        }

        Labels++;
        _at = SkipBlanks(colon ? at + 1 : at);
        if (kind == FieldKind.Date && ReadDate(start))
        {
            return true;
        }

        TextSpan value = ReadValue(kind);
        Keep(kind, value);
        return true;
    }

    private void Keep(FieldKind kind, TextSpan value)
    {
        switch (kind)
        {
            case FieldKind.Source when Source.Length == 0:
                Source = value;
                break;
            case FieldKind.Author when Author.Length == 0:
                Author = value;
                break;
            case FieldKind.Editor when Editor.Length == 0:
                Editor = value;
                break;
            default:
                break;
        }
    }

    // A value ends at the next label or date, at a bracket or bar; a source ends at the first blank, names may go on behind one.
    private TextSpan ReadValue(FieldKind kind)
    {
        int start = _at;
        int end = _at;
        while (_at < _end && _at - start < MaxValue)
        {
            char c = _text[_at];
            if (c is '|' or ')' or ']' or '】' or '[' or '【' || (c == '(' && _at == start))
            {
                break;
            }

            if (c is ' ' or '\n' or '\r')
            {
                int next = SkipBlanks(_at);
                if (next - _at > 1 || kind == FieldKind.Source || StartsField(next))
                {
                    break;
                }

                _at = next;
                continue;
            }

            if (_at > start && StartsField(_at))
            {
                break;
            }

            _at++;
            end = _at;
        }

        return new TextSpan(start, end);
    }

    private bool StartsField(int at)
    {
        ReadOnlySpan<char> rest = _text.AsSpan(at, _end - at);
        if (rest.IsEmpty)
        {
            return false;
        }

        if (char.IsAsciiDigit(rest[0]) && !char.IsAsciiDigit(_text[at - 1]) && WrittenDate.TryReadAt(rest, out WrittenDate date))
        {
            return date.Day is not null;
        }

        int label = FieldLabels.Read(rest, out _);
        int behind = label == 0 ? at : SkipBlanks(at + label);
        return label > 0 && behind < _end && _text[behind] == ':';
    }

    private int SkipBlanks(int at)
    {
        while (at < _end && _text[at] is ' ' or '\n' or '\r')
        {
            at++;
        }

        return at;
    }
}

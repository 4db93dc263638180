using System.Buffers;
using SearchApp.Corpus.Metadata;

namespace SearchApp.Corpus.Cleaning;

/// <summary>A line read as fields: 时间: 2021-06-01 08:15:05 来源: 本网. Spans are into the page's text.</summary>
internal sealed class LabelledLine
{
    private const int MaxLength = 200;
    private const int MaxValue = 40;
    private const int ShortestLabel = 2;
    private const int LongestTimed = 60;
    private const int LongestByline = 30;
    private const int MostStray = 12;
    private const int MostStrayTimed = 30;

    // What portals, accounts and papers put beside the time.
    private static readonly SearchValues<string> Publishers = SearchValues.Create(["·", "账号", "原创", "发表于", "http", "www."], StringComparison.Ordinal);

    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private int _at;
    private bool _dateInWords;

    private LabelledLine(string folded, int start, int end)
    {
        _text = folded;
        (_start, _at, _end) = (start, start, end);
    }

    /// <summary>One past its last unit.</summary>
    public int End => _end;

    /// <summary>The date, when one is written: of several the one that is most likely that of publication.</summary>
    public WrittenDate? Date { get; private set; }

    /// <summary>How far the date is that of publication: 3 its label says so, 2 no label, 1 of a change, 0 of signing.</summary>
    public int DateRank { get; private set; } = -1;

    /// <summary>The date with its label.</summary>
    public TextSpan DateSpan { get; private set; }

    public TextSpan Source { get; private set; }

    public TextSpan Issuer { get; private set; }

    public TextSpan Author { get; private set; }

    public TextSpan Editor { get; private set; }

    /// <summary>Number of labels.</summary>
    public int Labels { get; private set; }

    /// <summary>Whether a label names the editor, with or without a name behind it.</summary>
    public bool LabelsEditor { get; private set; }

    /// <summary>Letters and digits that belong to no field.</summary>
    public int Stray { get; private set; }

    /// <summary>Whether hardly anything but fields stands in the line.</summary>
    public bool IsOnlyFields => (Labels > 0 || Date is not null) && Stray <= 3;

    /// <summary>Whether it tells when or from where a page was published, with little beside.</summary>
    public bool IsDateLine =>
        IsTimedLine || (Stray <= MostStray && (Labels > 0 || Source.Length > 0 || !_dateInWords) && ((Date is { } date && ((date.Year is not null && date.Day is not null) || date.Time is not null)) || Source.Length > 0 || Issuer.Length > 0));

    // 2023-04-12 15:30·江州融媒 江州市融媒体中心官方账号: who published names itself, unlike what takes place at that time.
    private bool IsTimedLine => Date is { Year: not null, Time: not null } && Stray <= MostStrayTimed && _end - _start <= LongestTimed
        && _text.AsSpan(_start, _end - _start) is var line && !TextShape.HasSentenceEnd(line) && line.ContainsAny(Publishers);

    /// <summary>Whether it is a day in words and nothing else: 2021年6月1日.</summary>
    public bool IsBareDay(int start, int end) =>
        Labels == 0 && Date is { Year: not null, Day: not null, Time: null } && DateSpan == new TextSpan(start, end) && _text.AsSpan(start, end - start).Contains('年');

    /// <summary>A line that is nothing but the name of who published, as below a date line.</summary>
    public static LabelledLine OfSource(string folded, TextSpan name) => new(folded, name.Start, name.End) { Source = name };

    /// <summary>Takes its date for that of signing.</summary>
    public LabelledLine AsSigned()
    {
        DateRank = 0;
        return this;
    }

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
        (int strayRuns, int strayStart, int lastStray) = (0, 0, -1);
        while (_at < _end)
        {
            char c = _text[_at];
            if (!char.IsLetterOrDigit(c))
            {
                _at++;
            }
            else if (!ReadDate(_at, 2) && !ReadField() && !ReadTool())
            {
                Stray++;
                strayRuns += lastStray == _at ? 0 : 1;
                strayStart = lastStray == _at ? strayStart : _at;
                _at++;
                lastStray = _at;
            }
        }

        // 江州晚报 2021-06-01; 江州日报 记者 李示例, where a blank tells the paper from its reporter.
        bool isByline = strayRuns == 1 && Author.Length > 0 && strayStart == _start && _end - _start <= LongestByline && lastStray < _end && _text[lastStray] == ' ';
        if (strayRuns == 1 && (Date is not null || isByline) && Source.Length == 0 && MediaName.MatchesApart(_text.AsSpan(strayStart, Stray)))
        {
            Source = new TextSpan(strayStart, lastStray);
            Stray = 0;
        }
    }

    // Page tools and the day of the week beside a date belong to no field, and are no text either.
    private bool ReadTool()
    {
        int length = Date is null ? 0 : ToolsRow.CountLength(_text.AsSpan(_at, _end - _at));
        if (length == 0 && Date is not null && _end - _at >= 3 && _text.AsSpan(_at, 2) is "星期" && "一二三四五六日天".Contains(_text[_at + 2], StringComparison.Ordinal))
        {
            length = 3;
        }

        _at += length >= 2 ? length : 0;
        return length >= 2;
    }

    private bool ReadDate(int from, int rank)
    {
        bool fresh = _at == 0 || !char.IsAsciiDigit(_text[_at - 1]);
        if (!fresh || !WrittenDate.TryReadAt(_text.AsSpan(_at, _end - _at), out WrittenDate date, fromRepublic: rank != 2) || (date.Day is null && date.Length < 6))
        {
            return false;
        }

        // Of dates alike the first is the publication's; a later one tells of an update.
        if (rank > DateRank)
        {
            Date = date;
            DateRank = rank;
            DateSpan = new TextSpan(from, _at + date.Length);
            _dateInWords = IsInWords(from, _at + date.Length) || OpensRange(_at + date.Length);
        }

        _at += date.Length;
        return true;
    }

    // 某市将于2021年6月1日起: a headline, not the day it was published.
    private bool IsInWords(int start, int end) =>
        start > 0 && Characters.Han.Is(_text[start - 1]) && end < _end && Characters.Han.Is(_text[end]) && ToolsRow.WordLength(_text.AsSpan(end, _end - end)) == 0;

    // 公示时间: 8月19日至25日
    private bool OpensRange(int end)
    {
        int next = SkipBlanks(end);
        return next < _end && (_text[next] is '至' or '到' or '~' || (end == next && _text[next] is '起' or '前')
            || (_text[next] is '-' or '—' && SkipBlanks(next + 1) is var other && other < _end && char.IsAsciiDigit(_text[other])));
    }

    private bool ReadField()
    {
        int start = _at;
        int label = FieldLabels.Read(_text.AsSpan(_at, _end - _at), out FieldKind kind);
        bool isWithinWord = label == ShortestLabel && kind == FieldKind.Date && _at > _start && Characters.Han.Is(_text[_at - 1]);
        if (label == 0 || isWithinWord)
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
        LabelsEditor |= kind == FieldKind.Editor;
        _at = SkipBlanks(colon ? at + 1 : at);
        int rank = kind switch { FieldKind.Date => 3, FieldKind.Updated => 1, FieldKind.Signed => 0, _ => -1 };
        if (rank >= 0 && ReadDate(start, rank))
        {
            return true;
        }

        if (_at < _end && char.IsAsciiDigit(_text[_at]) && StartsField(_at))
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
                int comma = _text.AsSpan(value.Start, value.Length).IndexOf(',');
                Source = comma > 0 ? new TextSpan(value.Start, value.Start + comma) : value;
                break;
            case FieldKind.Issuer when Issuer.Length == 0:
                Issuer = value;
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

            if (StartsField(_at) || (_at > start && ToolLength(_at) > 0))
            {
                break;
            }

            _at++;
            end = _at;
        }

        return new TextSpan(start, end);
    }

    // 江新网参与互动(0): links of the page glued to a name; shorter ones are parts of names.
    private int ToolLength(int at) => ToolsRow.LongWordLength(_text.AsSpan(at, _end - at));

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

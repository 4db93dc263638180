using System.Buffers;
using SearchApp.Corpus.Cleaning;

namespace SearchApp.Corpus.Html;

/// <summary>Reads the source of a page into its lines and containers.</summary>
internal sealed class HtmlPageReader
{
    private const int MostMeta = 200;
    private const int LongestSource = 20;

    // 江东法治报, 江州市政府: other words beside an image say what it shows or does.
    private static readonly SearchValues<char> PublisherEndings = SearchValues.Create("网網报報刊社台府局委部厅廳办辦院会會处處");

    private readonly string _html;
    private readonly bool _showHidden;
    private readonly OpenElements _open = new();
    private readonly List<HtmlBox> _boxes = [new HtmlBox { Parent = -1, Element = HtmlElement.Html, Role = BoxRole.Unknown }];
    private readonly List<HtmlLine> _lines = [];
    private readonly List<(string Name, string Content)> _meta = [];
    private readonly List<(TextSpan Span, RemovalRule Rule)> _cuts = [];
    private int _group;
    private int _linkCharacters;
    private int _linkDepth = -1;
    private bool _hasPageName;
    private TextSpan _hiddenName;
    private int _hiddenLevels;
    private RemovalRule _hiddenRule = RemovalRule.Hidden;
    private int _hiddenCharacters;

    private HtmlPageReader(string html, bool showHidden)
    {
        _html = html;
        _showHidden = showHidden;
    }

    /// <summary>Reads a page.</summary>
    /// <param name="html">Its decoded source.</param>
    /// <param name="showHidden">Take what the page hides for text, too.</param>
    public static HtmlPage Read(string html, bool showHidden = false)
    {
        var reader = new HtmlPageReader(html, showHidden);
        // An element that hides all the rest of the page for want of an end tag is not meant so.
        return reader.Read() ?? new HtmlPageReader(html, true).Read()!;
    }

    private HtmlPage? Read()
    {
        using var text = new TextGatherer(_html);
        var scanner = new HtmlScanner(_html);
        while (scanner.MoveNext(out HtmlToken token))
        {
            if (_hiddenLevels > 0)
            {
                SkipHidden(token);
            }
            else
            {
                Take(token, text);
            }
        }

        EndLine(text, _html.Length);
        if (_hiddenLevels > 0 && !_showHidden)
        {
            return null;
        }

        PageText page = text.ToPage(_cuts);
        return new HtmlPage(page, BlockSplitter.Lines(page), _lines, _boxes, _meta, _hiddenCharacters);
    }

    private void Take(HtmlToken token, TextGatherer text)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Text:
                TakeText(token.Start, token.End, text);
                break;
            case HtmlTokenKind.StartTag:
                Start(token, text);
                break;
            case HtmlTokenKind.EndTag:
                End(token, text);
                break;
            case HtmlTokenKind.RawText when token.Element == HtmlElement.Title && !_hasPageName:
                TakeText(token.Start, token.End, text);
                EndLine(text, token.End, isPageName: true);
                _hasPageName = true;
                break;
            case HtmlTokenKind.RawText:
                if (token.Element == HtmlElement.Script && _meta.Count < MostMeta && ScriptDate.Find(_html.AsSpan(token.Start, token.End - token.Start)) is { } date)
                {
                    _meta.Add((ScriptDate.Name, date));
                }

                Cut(token.Start, token.End, token.Element is HtmlElement.Script or HtmlElement.Style ? RemovalRule.Script : RemovalRule.Hidden);
                break;
            default:
                Cut(token.Start, token.End, RemovalRule.Comment);
                break;
        }
    }

    private void TakeText(int start, int end, TextGatherer text)
    {
        int added = text.Add(start, end);
        _linkCharacters += _linkDepth >= 0 ? added : 0;
        if (added == 0)
        {
            Cut(start, end, RemovalRule.Markup);
        }
    }

    private void Start(HtmlToken token, TextGatherer text)
    {
        Cut(token.Start, token.End, token.Element is HtmlElement.Script or HtmlElement.Style ? RemovalRule.Script : RemovalRule.Markup);
        ReadOnlySpan<char> tag = _html.AsSpan(token.Start, token.End - token.Start);
        HtmlElement element = token.Element;
        if (Hides(element, tag))
        {
            _hiddenName = NameOf(token);
            _hiddenLevels = 1;
            _hiddenRule = HtmlElements.IsControl(element) ? RemovalRule.Control : RemovalRule.Hidden;
        }

        if (HtmlElements.EndsLine(element))
        {
            EndLine(text, token.Start);
            _group += element == HtmlElement.Br ? 0 : 1;
        }

        if (_hiddenLevels > 0)
        {
            return;
        }

        if (HtmlElements.IsBox(element))
        {
            _open.CloseImplied(element);
            _open.Push(element, NewBox(element, tag));
        }
        else if (HtmlElements.IsHeading(element))
        {
            _open.Push(element, _open.Box);
        }
        else if (element == HtmlElement.A)
        {
            _linkDepth = HtmlAttributes.Has(tag, "href") ? _open.Depth : -1;
        }
        else if (element == HtmlElement.Meta)
        {
            TakeMeta(tag);
        }
        else if (element == HtmlElement.Void && _meta.Count < MostMeta && text.LineEndsWith("源：") && HtmlAttributes.Value(tag, "alt") is { Length: > 0 and <= LongestSource } alt && PublisherEndings.Contains(alt[^1]))
        {
            _meta.Add((HtmlFacts.SourceImage, CharacterReference.Decode(alt).Trim()));
        }
        else if (element == HtmlElement.Void && _meta.Count < MostMeta && tag.StartsWith("<link", StringComparison.OrdinalIgnoreCase) && HtmlAttributes.Value(tag, "rel").Equals("canonical", StringComparison.OrdinalIgnoreCase))
        {
            _meta.Add(("canonical", CharacterReference.Decode(HtmlAttributes.Value(tag, "href")).Trim()));
        }
    }

    private void End(HtmlToken token, TextGatherer text)
    {
        Cut(token.Start, token.End, token.Element is HtmlElement.Script or HtmlElement.Style ? RemovalRule.Script : RemovalRule.Markup);
        HtmlElement element = token.Element;
        if (HtmlElements.EndsLine(element))
        {
            EndLine(text, token.Start);
            _group += element == HtmlElement.Br ? 0 : 1;
        }

        if (HtmlElements.IsBox(element) || HtmlElements.IsHeading(element))
        {
            _open.Close(element);
            _linkDepth = _open.Depth < _linkDepth ? -1 : _linkDepth;
        }
        else if (element == HtmlElement.A)
        {
            _linkDepth = -1;
        }
    }

    private void EndLine(TextGatherer text, int offset, bool isPageName = false)
    {
        int characters = text.Characters;
        if (text.EndLine(offset))
        {
            _lines.Add(new HtmlLine
            {
                Box = _open.Box,
                Group = _group,
                Heading = _open.Heading,
                IsPageName = isPageName,
                Characters = characters,
                LinkCharacters = _linkCharacters,
            });
        }

        _linkCharacters = 0;
    }

    private int NewBox(HtmlElement element, ReadOnlySpan<char> tag)
    {
        if (_open.Depth >= OpenElements.MaxDepth)
        {
            return _open.Box;
        }

        _boxes.Add(new HtmlBox { Parent = _open.Box, Element = element, Role = BoxRoles.Of(element, tag) });
        return _boxes.Count - 1;
    }

    private bool Hides(HtmlElement element, ReadOnlySpan<char> tag) =>
        !_showHidden && (HtmlElements.IsControl(element)
            || (CanHide(element) && !HtmlElements.IsRaw(element) && HiddenStyle.Hides(tag)));

    private static bool CanHide(HtmlElement element) => element is not
        (HtmlElement.Void or HtmlElement.Input or HtmlElement.Meta or HtmlElement.Br or HtmlElement.Body or HtmlElement.Html);

    // Within what is hidden only tags of the name that hides are counted.
    private void SkipHidden(HtmlToken token)
    {
        Cut(token.Start, token.End, _hiddenRule);
        if (token.Kind is HtmlTokenKind.StartTag or HtmlTokenKind.EndTag)
        {
            TextSpan name = NameOf(token);
            if (_html.AsSpan(name.Start, name.Length).Equals(_html.AsSpan(_hiddenName.Start, _hiddenName.Length), StringComparison.OrdinalIgnoreCase))
            {
                _hiddenLevels += token.Kind == HtmlTokenKind.StartTag ? 1 : -1;
            }
        }
        else if (token.Kind == HtmlTokenKind.Text && _hiddenRule == RemovalRule.Hidden)
        {
            _hiddenCharacters += _html.AsSpan(token.Start, token.End - token.Start).Trim().Length;
        }
    }

    private TextSpan NameOf(HtmlToken token)
    {
        int start = token.Start + (token.Kind == HtmlTokenKind.EndTag ? 2 : 1);
        int end = start;
        while (end < token.End && _html[end] is not (' ' or '\t' or '\r' or '\n' or '\f' or '/' or '>'))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    private void TakeMeta(ReadOnlySpan<char> tag)
    {
        ReadOnlySpan<char> name = HtmlAttributes.Value(tag, "name");
        name = name.IsEmpty ? HtmlAttributes.Value(tag, "property") : name;
        name = name.IsEmpty ? HtmlAttributes.Value(tag, "itemprop") : name;
        if (!name.IsEmpty && _meta.Count < MostMeta)
        {
            string content = CharacterReference.Decode(HtmlAttributes.Value(tag, "content")).Trim();
            _meta.Add((name.ToString().ToLowerInvariant(), content));
        }
    }

    // Neighbouring cuts of one rule are one; blanks between tags belong to them.
    private void Cut(int start, int end, RemovalRule rule)
    {
        if (end == start)
        {
            return;
        }

        if (_cuts.Count > 0 && _cuts[^1].Span.End == start && _cuts[^1].Rule == rule)
        {
            _cuts[^1] = (new TextSpan(_cuts[^1].Span.Start, end), rule);
        }
        else
        {
            _cuts.Add((new TextSpan(start, end), rule));
        }
    }
}

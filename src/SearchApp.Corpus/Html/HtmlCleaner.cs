using SearchApp.Corpus.Characters;
using SearchApp.Corpus.Cleaning;

namespace SearchApp.Corpus.Html;

/// <summary>Tells a page's article from its frame, line by line.</summary>
/// <remarks>
/// The rules for flat text say what a line is by its words; the markup says where the article is (<see cref="MainContent"/>) and which
/// lines are links. The receipt covers the source exactly: what is kept are pieces of it with character references as written, so a
/// paragraph is its kept pieces with references replaced and each run of blanks written as one.
/// </remarks>
internal sealed class HtmlCleaner
{
    private const double MostlyLinks = 0.6;
    private const int MostAboveText = 4;
    private const int LongestDay = 40;
    private const int LongestLayout = 5;

    private readonly HtmlPage _page;
    private readonly List<Block> _blocks;
    private readonly CleanedPage _cleaned;
    private readonly string _givenTitle;
    private readonly Dictionary<int, LabelledLine> _joined = [];
    private int _joinedEnd;
    private int _titleFirst;
    private int _titleEnd;
    private int _firstProse;
    private int _lastProse;

    private HtmlCleaner(HtmlPage page, string givenTitle)
    {
        _page = page;
        _givenTitle = Folded.Of(givenTitle);
        _blocks = page.Blocks;
        _cleaned = new CleanedPage(page.Text) { Blocks = _blocks };
    }

    /// <summary>Cleans a page; null when it holds no article but a list of others.</summary>
    /// <param name="page">The page.</param>
    /// <param name="givenTitle">The title that a record states; empty when it must be found on the page.</param>
    public static CleanedPage? Clean(HtmlPage page, string givenTitle = "") => new HtmlCleaner(page, givenTitle).Clean();

    private CleanedPage? Clean()
    {
        (_titleFirst, _titleEnd) = _givenTitle.Length > 0 ? (-1, -1) : HtmlTitle.Find(_page);
        for (int i = 0; i < _blocks.Count; i++)
        {
            _blocks[i].LinkShare = _page.Lines[i].LinkShare;
            _blocks[i].Rule = IsTitle(i) || _page.Lines[i].IsPageName ? null : BlockRules.Of(_page.Text, _blocks[i]);
        }

        JoinLabels();
        SpamLink.Mark(_page.Text, _blocks);
        int box = MainContent.Find(_page, _titleFirst);
        bool[] within = Within(box);
        FindProse(within);
        if (ListPage.Matches(_page, within))
        {
            return null;
        }

        MarkSpam(within);
        for (int i = 0; i < _blocks.Count; i++)
        {
            _blocks[i].Rule = IsTitle(i) ? null : _page.Lines[i].IsPageName ? PageNameRule(i) : within[i] ? RuleWithin(i, box) : RuleOutside(i);
        }

        EndAtFoot();
        SourceLine.Mark(_cleaned, _blocks, _firstProse);
        StrayNotices.Mark(_page.Text, _blocks, _firstProse, _lastProse);
        FindSubtitle(within);
        PageFoot.Mark(_page.Text, _blocks, _lastProse);
        if (_titleFirst >= 0)
        {
            _cleaned.Title = new TextSpan(_blocks[_titleFirst].Start, _blocks[_titleEnd - 1].End);
        }

        // Blocks have other numbers from here on.
        SpamWithinLine.Split(_page.Text, _blocks);
        Collect();
        return _cleaned;
    }

    // 来源: in one cell of a table, what it labels in the next.
    private void JoinLabels()
    {
        for (int i = 0; i + 1 < _blocks.Count; i++)
        {
            if (IsTitle(i + 1) || _page.Lines[i].IsPageName || !LabelLines.Labels(_page.Text, _blocks[i], _blocks[i + 1])
                || LabelledLine.Read(_page.Text.FoldedText, _blocks[i].Start, _blocks[i + 1].End) is not { Stray: 0 } line)
            {
                continue;
            }

            RemovalRule rule = line.IsDateLine ? RemovalRule.DateLine : RemovalRule.Editor;
            (_blocks[i].Rule, _blocks[i + 1].Rule) = (rule, rule);
            _joined[_blocks[i].Start] = line;
            i++;
        }
    }

    private bool IsTitle(int line) => line >= _titleFirst && line < _titleEnd;

    private bool[] Within(int box)
    {
        var within = new bool[_blocks.Count];
        for (int i = 0; i < within.Length; i++)
        {
            within[i] = !_page.Lines[i].IsPageName && MainContent.IsWithin(_page.Boxes, _page.Lines[i].Box, box);
        }

        return within;
    }

    private void FindProse(bool[] within)
    {
        (_firstProse, _lastProse) = (_blocks.Count, -1);
        for (int i = 0; i < _blocks.Count; i++)
        {
            if (within[i] && _blocks[i].Rule is null && !IsTitle(i) && _blocks[i].IsProse && _blocks[i].LinkShare <= MostlyLinks)
            {
                _firstProse = Math.Min(_firstProse, i);
                _lastProse = i;
            }
        }
    }

    private void MarkSpam(bool[] within)
    {
        (int first, int last) = _lastProse >= 0 ? (_firstProse, _lastProse) : (Array.IndexOf(within, true), Array.LastIndexOf(within, true));
        if (first >= 0)
        {
            SpamBlocks.Mark(_page.Text, _blocks, first, last);
        }
    }

    private RemovalRule? PageNameRule(int line)
    {
        if (_titleFirst >= 0 || _givenTitle.Length > 0)
        {
            return RemovalRule.RepeatedTitle;
        }

        TextSpan name = HtmlTitle.WithoutSite(_page, line);
        _cleaned.Title = name;
        return null;
    }

    private RemovalRule? RuleWithin(int line, int box)
    {
        Block block = _blocks[line];
        if (Signature.Signs(_page.Text, _blocks, line, _firstProse))
        {
            return null;
        }

        if (block.Rule is { } decided)
        {
            return decided;
        }

        bool isBelowText = _firstProse < _titleFirst && line >= _firstProse - MostAboveText && NamesTitle(_firstProse);
        if (line < _titleFirst && !block.IsProse && !isBelowText)
        {
            return RemovalRule.Navigation;
        }

        ReadOnlySpan<char> text = _page.Text.FoldedSpan(block.Start, block.End);
        if (line < _firstProse && TitleText().Length > 0 && (TextShape.SameWords(text, TitleText()) || IsPartOfTitle(line)))
        {
            return RemovalRule.RepeatedTitle;
        }

        BoxRole role = RoleBelow(_page.Lines[line].Box, box);
        if (role == BoxRole.Comments || (!block.IsProse && role is BoxRole.Related or BoxRole.Advertisement or BoxRole.Tools or BoxRole.Navigation))
        {
            return RuleOf(role, line);
        }

        bool isLink = block.LinkShare > MostlyLinks && !TextShape.EndsSentence(text) && !Attachment.Matches(text);
        return !isLink ? null : line < _firstProse ? RemovalRule.Navigation : RemovalRule.RelatedLinks;
    }

    private bool NamesTitle(int line) => TextShape.OrdersTitle(_page.Text.FoldedSpan(_blocks[line].Start, _blocks[line].End), TitleText());

    // A headline that is repeated over several lines.
    private bool IsPartOfTitle(int line)
    {
        HtmlLine markup = _page.Lines[line];
        Block block = _blocks[line];
        bool isParted = (line > 0 && _page.Lines[line - 1].Group == markup.Group) || (line + 1 < _blocks.Count && _page.Lines[line + 1].Group == markup.Group);
        return isParted && block.Length >= 4 && TitleText().AsSpan().IndexOf(_page.Text.FoldedSpan(block.Start, block.End), StringComparison.Ordinal) >= 0;
    }

    private RemovalRule RuleOutside(int line)
    {
        Block block = _blocks[line];
        bool nearTitle = line >= _titleFirst - 8 && line < Math.Max(_titleEnd, 0) + 12 && line <= _lastProse;
        if (block.Rule is { } decided && (nearTitle || decided != RemovalRule.DateLine) && (decided != RemovalRule.Editor || SaysWho(block)))
        {
            return decided;
        }

        if (line < _firstProse)
        {
            return RemovalRule.Navigation;
        }

        BoxRole role = RoleBelow(_page.Lines[line].Box, 0);
        return SiteNotice.Of(_page.Text.FoldedSpan(block.Start, block.End)) ?? RuleOf(role, line);
    }

    private bool SaysWho(Block block) => _page.Text.FoldedSpan(block.Start, block.End).Contains(':');

    private RemovalRule RuleOf(BoxRole role, int line) => role switch
    {
        BoxRole.Comments => RemovalRule.ReaderComments,
        BoxRole.Advertisement => RemovalRule.Advertisement,
        BoxRole.Tools => RemovalRule.ToolsRow,
        BoxRole.Navigation => RemovalRule.Navigation,
        BoxRole.Related => RemovalRule.RelatedLinks,
        _ => _blocks[line].LinkShare > 0.5 ? RemovalRule.RelatedLinks : RemovalRule.Footer,
    };

    // The role of the innermost container that has one, below another.
    private BoxRole RoleBelow(int box, int outer)
    {
        for (; box > outer; box = _page.Boxes[box].Parent)
        {
            if (_page.Boxes[box].Role is not (BoxRole.Unknown or BoxRole.Article))
            {
                return _page.Boxes[box].Role;
            }
        }

        return BoxRole.Unknown;
    }

    private string TitleText() => _titleFirst < 0 ? _givenTitle : _page.Text.FoldedText[_blocks[_titleFirst].Start.._blocks[_titleEnd - 1].End];

    // What reads as text below the article's end speaks of other articles.
    private void EndAtFoot()
    {
        int foot = _lastProse < 0 ? _blocks.Count : PageFoot.FindStart(_page.Text, _blocks, _firstProse, _lastProse);
        for (int i = foot; i < _blocks.Count; i++)
        {
            _blocks[i].Rule ??= SiteNotice.Of(_page.Text.FoldedSpan(_blocks[i].Start, _blocks[i].End)) ?? RemovalRule.RelatedLinks;
        }

        _lastProse = Math.Min(_lastProse, foot - 1);
    }

    // The line below the headline that shares its heading or its container.
    private void FindSubtitle(bool[] within)
    {
        for (int i = _titleEnd; _titleFirst >= 0 && i < Math.Min(_titleEnd + 2, _blocks.Count) && !within[i]; i++)
        {
            HtmlLine title = _page.Lines[_titleFirst];
            bool beside = (title.Heading > 0 && _page.Lines[i].Heading == title.Heading) || _page.Lines[i].Box == title.Box;
            if (beside && _blocks[i].LinkShare == 0 && _blocks[i].Rule == RemovalRule.Navigation && _blocks[i].Length is >= 6 and <= 120)
            {
                _blocks[i].Rule = null;
                _cleaned.Subtitle = new TextSpan(_blocks[i].Start, _blocks[i].End);
                return;
            }
        }
    }

    private void Collect()
    {
        TrimPageName();
        CutTitleLabel();
        long kept = 0;
        long spam = 0;
        foreach (Block block in _blocks)
        {
            if (block.Rule is null && !Covers(_cleaned.Title, block) && !Covers(_cleaned.Subtitle, block))
            {
                _cleaned.Paragraphs.Add(block);
                kept += block.Length;
            }

            spam += block.Rule == RemovalRule.Spam ? block.Length : 0;
            TakeFields(block);
            if (block.Rule is null && Signature.Read(_page.Text, block) is { } signed)
            {
                _cleaned.FieldLines.Add(signed);
            }
        }

        TakeDayOfLayout();
        _cleaned.Quarantined = spam > 0 && spam > kept * 2;
    }

    // A printed paper's page states its day beside the name of the layout (第A03版) only.
    private void TakeDayOfLayout()
    {
        int layout = _cleaned.FieldLines.Exists(line => line.Date is not null) ? -1 : _blocks.FindIndex(IsLayout);
        for (int i = 0; layout >= 0 && i < _firstProse; i++)
        {
            if (_blocks[i].Rule is not null && _blocks[i].Length <= LongestDay && LabelledLine.Read(_page.Text.FoldedText, _blocks[i].Start, _blocks[i].End) is { IsDateLine: true, Date: { Year: not null, Day: not null } } line)
            {
                _blocks[i].Rule = RemovalRule.DateLine;
                _cleaned.FieldLines.Add(line);
                return;
            }
        }
    }

    private bool IsLayout(Block block)
    {
        ReadOnlySpan<char> line = _page.Text.FoldedSpan(block.Start, block.End);
        int end = line.IndexOf('版');
        return line[0] == '第' && end is > 1 and <= LongestLayout && line[1..end].IndexOfAnyExceptInRange('0', 'z') < 0;
    }

    private void TakeFields(Block block)
    {
        if (block.Rule == RemovalRule.Breadcrumb && _cleaned.Breadcrumb.Length == 0)
        {
            _cleaned.Breadcrumb = new TextSpan(block.Start, block.End);
        }
        else if (_joined.TryGetValue(block.Start, out LabelledLine? joined))
        {
            _cleaned.FieldLines.Add(joined);
            _joinedEnd = joined.End;
        }
        else if (block.Start >= _joinedEnd && (block.Rule == RemovalRule.DateLine || block.Rule == RemovalRule.Editor)
            && LabelledLine.Read(_page.Text.FoldedText, block.Start, block.End) is { } line)
        {
            _cleaned.FieldLines.Add(line);
        }
    }

    // Where the page's name is the title, the names of column and site go.
    private void TrimPageName()
    {
        int line = _blocks.FindIndex(block => block.Start == _cleaned.Title.Start);
        if (_titleFirst < 0 && line >= 0 && _cleaned.Title.Length > 0 && _blocks[line].End > _cleaned.Title.End)
        {
            int rest = _cleaned.Title.End;
            while (char.IsWhiteSpace(_page.Text.FoldedText[rest]))
            {
                rest++;
            }

            Block site = _blocks[line].SplitAt(rest, _page.Text.FoldedText);
            site.Rule = RemovalRule.SiteName;
            _blocks.Insert(line + 1, site);
        }
    }

    // 原标题: before the headline goes; a line of the text that begins so repeats a headline.
    private void CutTitleLabel()
    {
        for (int i = 0; i < _blocks.Count; i++)
        {
            int label = _blocks[i].Rule is null ? OriginalTitle.LabelLength(_page.Text.FoldedSpan(_blocks[i].Start, _blocks[i].End)) : 0;
            if (label > 0 && _blocks[i].Start == _cleaned.Title.Start)
            {
                OriginalTitle.CutAt(_page.Text, _blocks, i, label);
                _cleaned.Title = new TextSpan(_blocks[i + 1].Start, _cleaned.Title.End);
            }

            bool isLine = label > 0 && (_blocks[i].Length <= label || !_blocks[i].IsProse);
            _blocks[i].Rule ??= isLine ? RemovalRule.OriginalTitle : null;
        }
    }

    private static bool Covers(TextSpan span, Block block) => block.Start >= span.Start && block.End <= span.End;
}

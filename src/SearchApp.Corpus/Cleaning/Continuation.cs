using SearchApp.Corpus.Metadata;

namespace SearchApp.Corpus.Cleaning;

/// <summary>Tells whether an article goes on below a line that ends most pages: a notice, an editor line, the head of a list of links.</summary>
/// <remarks>
/// It goes on where running text follows that shares its words. On 1,500 real articles nine in ten have a fourteenth of the pairs of ideographs of
/// their last part in their first part, too; of other articles one in fourteen has. What stands beside the text says how much is asked for: behind an
/// editor line or among headlines mostly other articles follow, a lead (新华社北京6月1日电) opens another report, and behind a notice mostly more
/// notices follow, which are known as such. The items of a digest share little, so no more than half is asked for of what they have
/// in common above.
/// </remarks>
internal sealed class Continuation
{
    private const double BelowEditor = 0.1;
    private const double AmongHeadlines = 0.1;
    private const double BelowNotice = 0.04;
    private const double BelowLead = 0.25;
    private const double DigestShares = 0.1;
    private const int Nearby = 12;
    private const int Enough = 2000;

    // What a site asks of its readers.
    private static readonly string[] CallOpenings = ["下载", "打开", "关注", "扫码", "扫描", "点击", "更多", "欢迎"];

    private readonly PageText _page;
    private readonly List<Block> _blocks;
    private readonly int _last;
    private readonly Vocabulary _above = new();
    private readonly int _firstEditor;
    private readonly int _lastEditor;
    private int _knownAbove;
    private int _allAbove;
    private int _readUpTo;
    private int _decidedUpTo;

    /// <summary>Looks at the blocks from the first to the last of the running text.</summary>
    public Continuation(PageText page, List<Block> blocks, int first, int last)
    {
        (_page, _blocks, _last, _readUpTo) = (page, blocks, last, first);
        int end = Math.Min(last + 4, blocks.Count);
        _firstEditor = blocks.FindIndex(0, end, block => EndMark.NamesEditor(page, block));
        _lastEditor = blocks.FindLastIndex(end - 1, end, block => EndMark.NamesEditor(page, block));
    }

    /// <summary>The last block of the running text with what goes on below a notice or a box of links: short paragraphs there weigh less than the box.</summary>
    public static int Extend(PageText page, List<Block> blocks, int first, int last)
    {
        Continuation? article = null;
        while (NextBelowMark(page, blocks, last) is var next && next > last)
        {
            article ??= new Continuation(page, blocks, first, blocks.Count - 1);
            article.ReadUpTo(last + 1);
            if (!article.SharesWords(last + 1, next, next, BelowNotice))
            {
                break;
            }

            last = next;
        }

        int editor = last + 1;
        return last >= 0 && editor < blocks.Count && EndMark.NamesEditor(page, blocks[editor]) && (article ?? new Continuation(page, blocks, first, blocks.Count - 1)).IsLone(editor, editor + 1) ? editor + 1 : last;
    }

    // A single sentence below the editor's name, with no other headline: who adds an article to a page adds its headline, too.
    private bool IsLone(int editor, int next) =>
        next == editor + 1 && next < _blocks.Count && IsText(_blocks[next]) && TextShape.EndsSentence(Text(_blocks[next])) && !OpensReport(_blocks[next]) && !Calls(Text(_blocks[next]))
        && !_blocks.Exists(block => block.Start > _blocks[next].Start && (IsText(block) || StrayNotices.IsHeadline(_page, block)));

    // 下载江州通客户端, 随时掌握天下大事。
    private static bool Calls(ReadOnlySpan<char> sentence)
    {
        foreach (string opening in CallOpenings)
        {
            if (sentence.StartsWith(opening))
            {
                return true;
            }
        }

        return false;
    }

    // A line that ends pages, but not the article's end itself, and running text below it.
    private static int NextBelowMark(PageText page, List<Block> blocks, int last)
    {
        bool isBelowMark = false;
        for (int i = last + 1; last >= 0 && i < Math.Min(last + Nearby, blocks.Count); i++)
        {
            Block block = blocks[i];
            ReadOnlySpan<char> text = page.FoldedSpan(block.Start, block.End);
            if (block.Rule == RemovalRule.Editor || SiteNotice.HeadsComments(text))
            {
                break;
            }

            if (block.Rule is null && block.IsProse && TextShape.EndsSentence(text) && SiteNotice.Of(text) is null)
            {
                return isBelowMark ? i : -1;
            }

            isBelowMark |= EndMark.Matches(page, block);
        }

        return -1;
    }

    /// <summary>Whether the article goes on below a block that <see cref="EndMark.Matches"/>. Ask from above downwards.</summary>
    public bool GoesOnBelow(int index)
    {
        if (index < _decidedUpTo)
        {
            return true;
        }

        ReadUpTo(index);
        int next = index + 1;
        while (next <= _last && !IsText(_blocks[next]))
        {
            next++;
        }

        bool isEditor = EndMark.NamesEditor(_page, _blocks[index]);
        bool goesOn = next <= _last && ((_lastEditor > next && (!isEditor || _firstEditor < index)) || SharesWords(index + 1, next, _last, isEditor ? BelowEditor : BelowNotice) || (isEditor && IsLone(index, next)));
        _decidedUpTo = goesOn ? next : _decidedUpTo;
        return goesOn;
    }

    private void ReadUpTo(int end)
    {
        for (; _readUpTo < end; _readUpTo++)
        {
            if (IsText(_blocks[_readUpTo]))
            {
                (int known, int all) = _above.Count(Text(_blocks[_readUpTo]));
                (_knownAbove, _allAbove) = (_knownAbove + known, _allAbove + all);
                _above.Add(Text(_blocks[_readUpTo]));
            }
        }
    }

    // Looks at the blocks up to the next line that ends pages.
    private bool SharesWords(int from, int firstText, int last, double least)
    {
        (int known, int all, int headlines, int paragraphs) = (0, 0, 0, 0);
        for (int i = from; i <= last && all < Enough && (i <= firstText || !EndMark.Matches(_page, _blocks[i])); i++)
        {
            if (IsText(_blocks[i]))
            {
                paragraphs++;
                (int knownHere, int allHere) = _above.Count(Text(_blocks[i]));
                (known, all) = (known + knownHere, all + allHere);
            }
            else if (BreaksOff(_blocks[i]) || StrayNotices.IsHeadline(_page, _blocks[i]))
            {
                headlines++;
            }
        }

        double needed = Math.Max(least, OpensReport(_blocks[firstText]) ? BelowLead : headlines * 2 >= paragraphs ? AmongHeadlines : 0);
        double shared = (double)_knownAbove / Math.Max(_allAbove, 1);
        double asked = shared < DigestShares ? Math.Min(needed, shared / 2) : needed;
        return known > 1 && known >= asked * all;
    }

    // A text that breaks off announces another page.
    private bool IsText(Block block) => block.Rule is null && block.IsProse && !BreaksOff(block) && SiteNotice.Of(Text(block)) is null;

    private bool BreaksOff(Block block) => Text(block).EndsWith("...") && !Text(block).EndsWith("......");

    private bool OpensReport(Block block) =>
        !Text(block).StartsWith("据") && FirstSourceFinder.Find(_page.Text[block.Start..block.End], _page.FoldedText[block.Start..block.End]) is not null;

    private ReadOnlySpan<char> Text(Block block) => _page.FoldedSpan(block.Start, block.End);
}

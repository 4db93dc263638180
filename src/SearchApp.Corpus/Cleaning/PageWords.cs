using System.Runtime.InteropServices;

namespace SearchApp.Corpus.Cleaning;

/// <summary>How often each pair of ideographs stands on a page: tells whether the rest of the page speaks of what a stretch says.</summary>
/// <remarks>Counted when first asked for; then each question takes the time of its stretch.</remarks>
internal sealed class PageWords
{
    private const int SharedOf = 5;

    private readonly PageText _page;
    private readonly List<Block> _blocks;
    private Dictionary<int, int>? _counts;

    public PageWords(PageText page, List<Block> blocks)
    {
        _page = page;
        _blocks = blocks;
    }

    /// <summary>Whether no more than one in five of the pairs of a stretch stand elsewhere on the page, too.</summary>
    /// <param name="start">First unit of the stretch, within a block.</param>
    /// <param name="end">One past its last.</param>
    public bool AreOthersThanIn(int start, int end)
    {
        Dictionary<int, int> page = _counts ??= Counts();
        var own = new Dictionary<int, int>();
        Add(own, _page.FoldedSpan(start, end));
        (int known, int all) = (0, 0);
        foreach ((int pair, int count) in own)
        {
            all += count;
            known += page[pair] > count ? count : 0;
        }

        return known * SharedOf <= all;
    }

    private Dictionary<int, int> Counts()
    {
        var counts = new Dictionary<int, int>();
        foreach (Block block in _blocks)
        {
            Add(counts, _page.FoldedSpan(block.Start, block.End));
        }

        return counts;
    }

    private static void Add(Dictionary<int, int> counts, ReadOnlySpan<char> text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            int key = Vocabulary.Key(text[i - 1], text[i]);
            if (Vocabulary.Tells(text[i - 1], text[i], key))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
            }
        }
    }
}

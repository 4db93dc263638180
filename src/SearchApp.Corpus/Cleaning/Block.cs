namespace SearchApp.Corpus.Cleaning;

/// <summary>A stretch of the text that is kept or removed as a whole: mostly a line.</summary>
internal sealed class Block
{
    public Block(int start, int end)
    {
        Start = start;
        End = end;
    }

    /// <summary>First unit in the page's text; no blank.</summary>
    public int Start { get; }

    /// <summary>One past the last unit, which is no blank.</summary>
    public int End { get; private set; }

    public int Length => End - Start;

    /// <summary>Why it is removed; null when it is kept.</summary>
    public RemovalRule? Rule { get; set; }

    /// <summary>Whether it reads as running text: long enough, with the marks of a sentence.</summary>
    public bool IsProse { get; set; }

    /// <summary>Share of its characters that are links, 0 to 1; 0 where the source has no markup.</summary>
    public double LinkShare { get; set; }

    /// <summary>Takes what follows in, up to a later end.</summary>
    public void ExtendTo(int end) => End = end;

    /// <summary>Cuts the block in two and returns the second part; both without blanks at the cut.</summary>
    public Block SplitAt(int start, ReadOnlySpan<char> folded)
    {
        var rest = new Block(start, End) { LinkShare = LinkShare };
        int end = start;
        while (end > Start && char.IsWhiteSpace(folded[end - 1]))
        {
            end--;
        }

        End = end;
        return rest;
    }
}

namespace SearchApp.Corpus.Cleaning;

/// <summary>The day below the name of the body that signs a document: it is text, and tells when the document was signed.</summary>
internal static class Signature
{
    private const int LongestSigner = 40;

    /// <summary>The fields of a line that is a day in words and nothing else; null for another line.</summary>
    public static LabelledLine? Read(PageText page, Block block) =>
        block.Length <= 16 && LabelledLine.Read(page.FoldedText, block.Start, block.End) is { } line && line.IsBareDay(block.Start, block.End) ? line.AsSigned() : null;

    /// <summary>Whether a block is such a day, below running text and a short line that may name who signs.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks, labelled.</param>
    /// <param name="index">The block.</param>
    /// <param name="firstProse">The first block of the running text.</param>
    public static bool Signs(PageText page, List<Block> blocks, int index, int firstProse)
    {
        if (index <= firstProse + 1 || blocks[index].Rule != RemovalRule.DateLine)
        {
            return false;
        }

        Block signer = blocks[index - 1];
        bool mayName = signer.Rule is null && signer.LinkShare == 0 && !signer.IsProse && signer.Length <= LongestSigner;
        return mayName && Read(page, blocks[index]) is not null;
    }
}

namespace SearchApp.Corpus.Cleaning;

/// <summary>Finds the running text among a page's blocks: the stretch with the most prose and the least frame.</summary>
internal static class RunningText
{
    private const int FrameCost = 60;
    private const int ShortLineCost = 24;

    // Each item of a digest may name its editor.
    private const int EditorCost = 30;

    /// <summary>First and last block of the stretch; (Count, -1) when the page has no prose.</summary>
    public static (int First, int Last) Find(List<Block> blocks)
    {
        (int bestFirst, int bestLast) = (blocks.Count, -1);
        long best = 0;
        long sum = 0;
        int start = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            sum += Worth(blocks[i]);
            if (sum <= 0)
            {
                sum = 0;
                start = i + 1;
            }
            else if (sum > best)
            {
                (best, bestFirst, bestLast) = (sum, start, i);
            }
        }

        return (bestFirst, bestLast);
    }

    private static int Worth(Block block) =>
        block.Rule == RemovalRule.Editor ? -EditorCost
        : block.Rule is not null || block.LinkShare > 0.6 ? -FrameCost
        : block.IsProse ? block.Length
        : Math.Min(block.Length - ShortLineCost, 0);
}

namespace SearchApp.Corpus.Tests.Html;

/// <summary>What holds for every receipt.</summary>
internal static class ReceiptAssert
{
    /// <summary>Kept and removed spans cover the source once, without gap or overlap.</summary>
    public static void CoversSource(CleaningReceipt receipt)
    {
        int at = 0;
        foreach (TextSpan span in receipt.Kept.Concat(receipt.Removed.Select(block => new TextSpan(block.Start, block.End))).OrderBy(span => span.Start))
        {
            Assert.Equal(at, span.Start);
            Assert.True(span.End > span.Start, "A span of a receipt is empty.");
            at = span.End;
        }

        Assert.Equal(receipt.Length, at);
        Assert.All(receipt.Removed, block => Assert.Equal(block.End - block.Start, block.Text.Length));
    }
}

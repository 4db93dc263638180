using System.Text;

namespace SearchApp.Corpus.Tests;

/// <summary>Puts a source together again from the receipt of its cleaning.</summary>
internal static class ReceiptCheck
{
    /// <summary>The kept spans and removed blocks in order; fails when they overlap, leave a gap or misquote.</summary>
    public static string Join(CleaningReceipt receipt, string source)
    {
        var pieces = receipt.Kept.Select(span => (span.Start, span.End, Text: source[span.Start..span.End]))
            .Concat(receipt.Removed.Select(block => (block.Start, block.End, block.Text)))
            .OrderBy(piece => piece.Start).ToList();
        var joined = new StringBuilder();
        int at = 0;
        foreach ((int start, int end, string text) in pieces)
        {
            Assert.Equal(at, start);
            Assert.True(end > start, $"The piece at {start} is empty.");
            joined.Append(text);
            at = end;
        }

        Assert.True(receipt.KeptText is not null || receipt.Removed.Count == 0, "The kept text is missing.");
        Assert.Equal(receipt.KeptText ?? source, string.Concat(receipt.Kept.Select(span => source[span.Start..span.End])));
        Assert.Equal(receipt.Length, at);
        Assert.Equal(source.Length, at);
        return joined.ToString();
    }
}

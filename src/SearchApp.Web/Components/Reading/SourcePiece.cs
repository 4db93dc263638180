using SearchApp.Corpus;

namespace SearchApp.Web.Components.Reading;

/// <summary>A stretch of an article's source: kept, or taken out by a rule.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Removed">The block that was taken out; null for kept text.</param>
internal sealed record SourcePiece(string Text, RemovedBlock? Removed)
{
    /// <summary>Characters of a source that a page shows at most.</summary>
    public const int MostCharacters = 300_000;

    // A reading of a character stands between two of the text; a label beside each would hide the text.
    private const string Gloss = "pinyin-gloss";

    /// <summary>Code of the page rather than words on it.</summary>
    private static readonly string[] Code = ["markup", "script", "comment"];

    /// <summary>Whether the block is code, which is folded away.</summary>
    public bool IsCode => Removed is { } block && Code.Contains(block.Rule, StringComparer.Ordinal) && !string.IsNullOrWhiteSpace(Text);

    /// <summary>Whether the name of the rule stands beside it.</summary>
    public bool IsNamed => Removed is { Rule: not Gloss } && !string.IsNullOrWhiteSpace(Text);

    /// <summary>The source from its beginning, piece by piece; empty when the receipt does not hold the kept text.</summary>
    public static IEnumerable<SourcePiece> Of(CleaningReceipt receipt)
    {
        if (receipt.KeptText is not { } kept)
        {
            yield break;
        }

        int at = 0;
        int next = 0;
        foreach (var span in receipt.Kept)
        {
            for (; next < receipt.Removed.Count && receipt.Removed[next].Start < span.Start; next++)
            {
                yield return new SourcePiece(receipt.Removed[next].Text, receipt.Removed[next]);
            }

            yield return new SourcePiece(kept.Substring(at, span.Length), null);
            at += span.Length;
        }

        foreach (var block in receipt.Removed.Skip(next))
        {
            yield return new SourcePiece(block.Text, block);
        }
    }
}

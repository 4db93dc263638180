namespace SearchApp.Corpus;

/// <summary>What cleaning did to one source text: kept and removed spans that together cover it exactly once.</summary>
/// <param name="Length">Length of the decoded source in UTF-16 units.</param>
/// <param name="Encoding">Name of the encoding it was decoded from (utf-8, gb18030, big5, utf-16le, utf-16be).</param>
/// <param name="HasByteOrderMark">Whether the bytes began with a byte order mark, which is outside the offsets.</param>
/// <param name="Kept">Spans that stand in the article, ascending.</param>
/// <param name="Removed">Blocks taken out, ascending, each with the rule and the reason.</param>
public sealed record CleaningReceipt(
    int Length, string Encoding, bool HasByteOrderMark, IReadOnlyList<TextSpan> Kept, IReadOnlyList<RemovedBlock> Removed)
{
    /// <summary>
    /// The text of <see cref="Kept"/>, its spans in order without anything between, so that with the removed blocks it gives the source
    /// again; null where it was not kept: of a text taken as given, of one that nothing was removed from, or nothing but a frame that its site's
    /// other articles taught, or by an older index.
    /// </summary>
    public string? KeptText { get; init; }

    /// <summary>The receipt of an empty text.</summary>
    public static CleaningReceipt Empty { get; } = new(0, "utf-8", false, [], []);
}

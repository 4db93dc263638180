namespace SearchApp.Corpus.Sources;

/// <summary>The text of some bytes, or why they give none.</summary>
/// <param name="Text">The text; empty with a problem.</param>
/// <param name="Encoding">utf-8, utf-16le, utf-16be, gb18030 or big5.</param>
/// <param name="HasByteOrderMark">Whether the bytes began with a mark, which is not in the text.</param>
/// <param name="Problem">Why there is no text, a whole sentence; null when there is.</param>
internal readonly record struct DecodedText(string Text, string Encoding, bool HasByteOrderMark, string? Problem)
{
    /// <summary>What was found of mojibake; the text is the repaired one.</summary>
    public TextRepair? Repair { get; init; }

    public static DecodedText Failed(string problem) => new("", "utf-8", false, problem);
}

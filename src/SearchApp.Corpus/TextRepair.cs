namespace SearchApp.Corpus;

/// <summary>Text that was once decoded by the wrong encoding (mojibake), and what was done about it.</summary>
/// <param name="Misreading">How it went wrong: the right encoding, then the wrong one (utf-8 read as gb18030).</param>
/// <param name="IsRepaired">True when the way back was exact and was gone; false when the text is left as it is.</param>
public sealed record TextRepair(string Misreading, bool IsRepaired);

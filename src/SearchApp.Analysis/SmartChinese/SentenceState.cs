namespace SearchApp.Analysis.SmartChinese;

/// <summary>Where <see cref="SentenceSplitter"/> stands between two sentences; the order is that of its table.</summary>
internal enum SentenceState : byte
{
    /// <summary>In the sentence.</summary>
    Plain,

    /// <summary>After a danda and spaces.</summary>
    Danda,

    /// <summary>After ! or ? and what closes.</summary>
    Term,

    /// <summary>After those and spaces.</summary>
    TermSpace,

    /// <summary>After a dot and what closes.</summary>
    Dot,

    /// <summary>After a dot and a quote.</summary>
    DotQuote,

    /// <summary>After a dot and one space.</summary>
    DotSpace,

    /// <summary>After a dot and more spaces.</summary>
    DotSpaces,

    /// <summary>After a dot and what may open the next sentence.</summary>
    DotOpening,

    /// <summary>The same, after a quote or several spaces and one opening character.</summary>
    DotOnlyOpening,

    /// <summary>After the end of a paragraph.</summary>
    Paragraph,

    /// <summary>In the next sentence: it began at the last place where it might.</summary>
    Next,

    /// <summary>No rule goes on: the sentence ended where it last might.</summary>
    Stop,
}

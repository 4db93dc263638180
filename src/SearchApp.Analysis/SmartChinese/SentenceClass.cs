namespace SearchApp.Analysis.SmartChinese;

/// <summary>Classes of characters that Java's sentence rules (root locale) tell apart.</summary>
internal enum SentenceClass : byte
{
    /// <summary>U+2029.</summary>
    ParagraphEnd,

    /// <summary>The Indic danda U+0964, U+0965: ends a sentence.</summary>
    Danda,

    /// <summary>! ? 。 ！ ？: ends a sentence.</summary>
    Terminator,

    /// <summary>. and ．: ends a sentence if what follows looks like the start of another.</summary>
    Dot,

    /// <summary>Anything of no other class; also what may stand before the first word of a sentence.</summary>
    Opening,

    /// <summary>" and ', which may open or close.</summary>
    Quote,

    /// <summary>Spaces and line ends.</summary>
    Space,

    /// <summary>Closing brackets and closing quotes.</summary>
    Closing,

    /// <summary>Letters that are not lower case: upper case, Han.</summary>
    Letter,

    /// <summary>Lower-case letters.</summary>
    Lower,

    /// <summary>Numbers and the comma.</summary>
    Number,

    /// <summary>Marks and format characters: as if they were not there.</summary>
    Ignored,
}

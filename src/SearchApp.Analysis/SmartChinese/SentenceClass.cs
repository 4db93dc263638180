namespace SearchApp.Analysis.SmartChinese;

/// <summary>Classes of characters that Java's sentence rules (root locale) tell apart.</summary>
internal enum SentenceClass : byte
{
    /// <summary>Anything of no other class.</summary>
    Rest,

    /// <summary>U+2029.</summary>
    ParagraphEnd,

    /// <summary>! ? 。 ！ ？ and the danda: ends a sentence.</summary>
    Terminator,

    /// <summary>. and ．: ends a sentence if what follows looks like the start of another.</summary>
    Dot,

    /// <summary>Closing brackets and closing quotes.</summary>
    Closing,

    /// <summary>" and ', which may open or close.</summary>
    Quote,

    /// <summary>Spaces and line ends.</summary>
    Space,

    /// <summary>Numbers and the comma.</summary>
    Number,

    /// <summary>Lower-case letters.</summary>
    Lower,

    /// <summary>Other letters: upper case, Han.</summary>
    Letter,

    /// <summary>Marks and format characters, as if they were not there.</summary>
    Ignored,
}

namespace SearchApp.Analysis.Characters;

/// <summary>What a folded character is to the character view.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Punctuation, symbol, space, mark or control: not indexed, and no gap.</summary>
    Skipped,

    /// <summary>A Han character.</summary>
    Han,

    /// <summary>A Latin letter: runs are one unit.</summary>
    Latin,

    /// <summary>A decimal digit 0–9: runs are one unit.</summary>
    Digit,

    /// <summary>Another letter or number (kana, hangul, Cyrillic …): a unit of its own.</summary>
    Other,

    /// <summary>Half of a surrogate pair: look at the pair.</summary>
    Surrogate,
}

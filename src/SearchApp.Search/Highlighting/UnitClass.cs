namespace SearchApp.Search.Highlighting;

/// <summary>What a folded UTF-16 unit is to a search for marks.</summary>
internal enum UnitClass : byte
{
    /// <summary>Punctuation, symbols, spaces: passed over between the characters of a match.</summary>
    Skipped,

    /// <summary>A character that stands for itself (Han, kana, hangul, half of a surrogate pair).</summary>
    Single,

    /// <summary>A Latin letter: a match must not begin or end inside a run of them.</summary>
    Letter,

    /// <summary>A digit: the same.</summary>
    Digit,
}

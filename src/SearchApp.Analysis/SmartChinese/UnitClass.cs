namespace SearchApp.Analysis.SmartChinese;

/// <summary>SmartCn's classes of characters.</summary>
internal enum UnitClass : byte
{
    /// <summary>Any character of no other class: a unit each, of the class 未##串.</summary>
    Other,

    /// <summary>U+4E00–9FA5.</summary>
    Han,

    /// <summary>A Latin letter of ASCII or its full-width form.</summary>
    Letter,

    /// <summary>A digit of ASCII or its full-width form.</summary>
    Digit,

    /// <summary>Space, tab, line ends and U+3000: no unit, and words go on across it.</summary>
    Space,

    /// <summary>Punctuation and symbols.</summary>
    Delimiter,

    /// <summary>Half of a surrogate pair.</summary>
    Surrogate,
}

namespace SearchApp.Analysis.SmartChinese;

/// <summary>Ids of the words that are no entries of the trie.</summary>
internal static class WordId
{
    /// <summary>A Han character that is no word: frequency 0, no pairs.</summary>
    public const int Unknown = 0;

    /// <summary>Stands before a sentence (始##始).</summary>
    public const int SentenceStart = 1;

    /// <summary>Stands after a sentence (末##末).</summary>
    public const int SentenceEnd = 2;

    /// <summary>Any number (未##数).</summary>
    public const int Number = 3;

    /// <summary>Any run of letters, or a character of no other class (未##串).</summary>
    public const int Letters = 4;

    /// <summary>A delimiter that the dictionary does not have.</summary>
    public const int UnknownDelimiter = 5;

    /// <summary>The first of the delimiters that the dictionary has.</summary>
    public const int FirstDelimiter = 6;
}

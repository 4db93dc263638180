namespace SearchApp.Search;

/// <summary>Where a suggestion comes from.</summary>
public enum SuggestionKind
{
    /// <summary>A term of the dictionary of words that are kept whole.</summary>
    Term,

    /// <summary>A word, or a few words that often stand together in titles.</summary>
    Phrase,

    /// <summary>A person in office.</summary>
    Person,

    /// <summary>The title of an article.</summary>
    Title,
}

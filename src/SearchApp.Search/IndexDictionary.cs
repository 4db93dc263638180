namespace SearchApp.Search;

/// <summary>The dictionary of words that were kept whole when an index was built, and are kept whole in queries to it.</summary>
/// <param name="Fingerprint">Sixteen hexadecimal digits that change with its words.</param>
/// <param name="Words">Number of words; 0 for none.</param>
/// <param name="IsCurrent">Whether a rebuild would use the same words: those that are shipped, unless others are named.</param>
public sealed record IndexDictionary(string Fingerprint, int Words, bool IsCurrent);

namespace SearchApp.Search;

/// <summary>What the collection holds of the places and the time that a search names, whatever the words: absence is not silence.</summary>
/// <param name="Request">The search for all of it.</param>
/// <param name="Total">How many articles; may be 0.</param>
public sealed record Holdings(SearchRequest Request, long Total);

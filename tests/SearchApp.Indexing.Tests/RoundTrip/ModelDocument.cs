namespace SearchApp.Indexing.Tests.RoundTrip;

/// <summary>A document as a test makes it up.</summary>
/// <param name="Id">Indexed whole, and in a binary column.</param>
/// <param name="Text">Indexed by characters, by words, and stored.</param>
/// <param name="Number">In a numeric column.</param>
/// <param name="Category">Indexed whole, and in a sorted column.</param>
/// <param name="Tags">In a sorted-set column.</param>
internal sealed record ModelDocument(string Id, string Text, long? Number, string? Category, string[] Tags);

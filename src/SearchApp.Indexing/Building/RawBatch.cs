using SearchApp.Corpus;

namespace SearchApp.Indexing.Building;

/// <summary>Documents of the source that one worker takes at a time.</summary>
/// <param name="Number">Number of the batch, from 0.</param>
/// <param name="Documents">The documents in order.</param>
internal sealed record RawBatch(int Number, IReadOnlyList<RawDocument> Documents);

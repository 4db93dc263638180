using SearchApp.Corpus;

namespace SearchApp.Indexing.Building;

/// <summary>The articles of a batch, their ids unique in the index.</summary>
/// <param name="Number">Number of the batch, from 0.</param>
/// <param name="Articles">The articles in order.</param>
/// <param name="Skipped">What gave none.</param>
/// <param name="SourceBytes">UTF-8 bytes of title and text as they came in.</param>
/// <param name="BytesRead">Bytes of the source read up to its end.</param>
internal sealed record ParsedBatch(
    int Number, IReadOnlyList<Article> Articles, IReadOnlyList<SkippedFile> Skipped, long SourceBytes, long BytesRead);

namespace SearchApp.Corpus;

/// <summary>Another article with word for word the same text.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Source">Who published it, as written; null when not said.</param>
/// <param name="Url">Its address; null when not known.</param>
public sealed record FurtherSource(ArticleId Id, string? Source, string? Url);

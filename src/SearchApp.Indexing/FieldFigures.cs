namespace SearchApp.Indexing;

/// <summary>What some documents add to the figures of a field.</summary>
/// <param name="Documents">Documents that have the field.</param>
/// <param name="Tokens">Tokens in them.</param>
public readonly record struct FieldFigures(long Documents, long Tokens);

using SearchApp.Analysis;

namespace SearchApp.Indexing.Documents;

/// <summary>How one field of a document is to be indexed.</summary>
/// <param name="Info">What segments will know of it.</param>
/// <param name="Analyzer">Cuts its texts into tokens; null when each text is one token.</param>
internal sealed record FieldType(FieldInfo Info, Analyzer? Analyzer = null);

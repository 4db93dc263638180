using SearchApp.Indexing.Documents;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>What .dvm says of one field's column.</summary>
/// <param name="Type">Its kind.</param>
/// <param name="Numbers">The values of a numeric column; the ordinals of a sorted or sorted-set one.</param>
/// <param name="Bytes">The values of a binary column; the distinct values of a sorted or sorted-set one.</param>
/// <param name="Ends">Where each document's ordinals end; only for a sorted-set column with several a document.</param>
internal sealed record ColumnEntry(DocValuesType Type, NumericEntry? Numbers, BinaryEntry? Bytes, NumericEntry? Ends);

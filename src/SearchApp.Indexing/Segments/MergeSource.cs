using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Segments;

/// <summary>Documents that go into a new segment: a batch in memory that is flushed, or an old segment that is merged.</summary>
internal abstract class MergeSource
{
    /// <summary>Number of documents, deleted ones included.</summary>
    public abstract int MaxDoc { get; }

    /// <summary>Which are live; null when all are.</summary>
    public virtual LiveDocs? LiveDocs => null;

    /// <summary>The terms of a field; null without any.</summary>
    public abstract MergeTerms? OpenTerms(FieldInfo field);

    /// <summary>The lengths of a field; null without any.</summary>
    public abstract FieldNorms? Norms(FieldInfo field);

    /// <summary>A numeric column; null when no document has it.</summary>
    public abstract NumericDocValues? Numeric(FieldInfo field);

    /// <summary>A binary column; null when no document has it.</summary>
    public abstract BinaryDocValues? Binary(FieldInfo field);

    /// <summary>A sorted column; null when no document has it.</summary>
    public abstract SortedDocValues? Sorted(FieldInfo field);

    /// <summary>A sorted-set column; null when no document has it.</summary>
    public abstract SortedSetDocValues? SortedSet(FieldInfo field);

    /// <summary>Appends the stored fields of the live documents.</summary>
    public abstract void CopyStoredFields(StoredFieldsWriter writer, DocMap docs);
}

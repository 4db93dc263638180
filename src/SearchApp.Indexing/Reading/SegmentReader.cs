namespace SearchApp.Indexing.Reading;

/// <summary>One segment of a snapshot: its terms and columns. Thread-safe; valid while the snapshot is open.</summary>
public abstract class SegmentReader
{
    /// <summary>The segment's name (_0).</summary>
    public abstract string Name { get; }

    /// <summary>Number of documents, deleted ones included; document numbers are 0 to MaxDoc - 1.</summary>
    public abstract int MaxDoc { get; }

    /// <summary>Which documents are not deleted; null when all are live.</summary>
    public abstract LiveDocs? LiveDocs { get; }

    /// <summary>The stored fields.</summary>
    public abstract StoredFields StoredFields { get; }

    /// <summary>The terms of a field; null when no document here has any.</summary>
    /// <param name="field">Field name.</param>
    public abstract TermDictionary? Terms(string field);

    /// <summary>The lengths of a field; null when it has none.</summary>
    /// <param name="field">Field name.</param>
    public abstract FieldNorms? Norms(string field);

    /// <summary>A numeric column; null when no document here has it.</summary>
    /// <param name="field">Field name.</param>
    public abstract NumericDocValues? Numeric(string field);

    /// <summary>A sorted column; null when no document here has it.</summary>
    /// <param name="field">Field name.</param>
    public abstract SortedDocValues? Sorted(string field);

    /// <summary>A sorted-set column; null when no document here has it.</summary>
    /// <param name="field">Field name.</param>
    public abstract SortedSetDocValues? SortedSet(string field);

    /// <summary>A binary column; null when no document here has it.</summary>
    /// <param name="field">Field name.</param>
    public abstract BinaryDocValues? Binary(string field);
}

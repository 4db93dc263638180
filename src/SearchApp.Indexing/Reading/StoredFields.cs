namespace SearchApp.Indexing.Reading;

/// <summary>The stored fields of each document. Thread-safe.</summary>
public abstract class StoredFields
{
    /// <summary>All stored fields of a document in the order they were written.</summary>
    /// <param name="docId">A document of the segment.</param>
    public abstract IReadOnlyList<StoredField> Read(int docId);

    /// <summary>One string field of a document, without making the others.</summary>
    /// <param name="docId">A document of the segment.</param>
    /// <param name="field">Field name.</param>
    /// <returns>The first value, or null where there is none.</returns>
    public abstract string? ReadString(int docId, string field);
}

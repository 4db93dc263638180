namespace SearchApp.Indexing.Reading;

/// <summary>At most one of a sorted list of byte strings for each document, by ordinal. Thread-safe.</summary>
public abstract class SortedDocValues
{
    /// <summary>Number of distinct values.</summary>
    public abstract int ValueCount { get; }

    /// <summary>The ordinal of the document's value, from 0 in byte order; -1 where there is none.</summary>
    /// <param name="docId">A document of the segment.</param>
    public abstract int GetOrdinal(int docId);

    /// <summary>The value of an ordinal.</summary>
    /// <param name="ordinal">0 to <see cref="ValueCount"/> - 1.</param>
    public abstract byte[] Lookup(int ordinal);
}

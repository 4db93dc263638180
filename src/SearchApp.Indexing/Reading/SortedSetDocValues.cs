namespace SearchApp.Indexing.Reading;

/// <summary>Any number of a sorted list of byte strings for each document, by ordinal. Thread-safe.</summary>
public abstract class SortedSetDocValues
{
    /// <summary>Number of distinct values.</summary>
    public abstract int ValueCount { get; }

    /// <summary>The ordinals of the document's values, ascending; empty where there are none.</summary>
    /// <param name="docId">A document of the segment.</param>
    public abstract ReadOnlySpan<int> GetOrdinals(int docId);

    /// <summary>The value of an ordinal.</summary>
    /// <param name="ordinal">0 to <see cref="ValueCount"/> - 1.</param>
    public abstract byte[] Lookup(int ordinal);
}

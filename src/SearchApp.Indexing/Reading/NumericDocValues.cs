namespace SearchApp.Indexing.Reading;

/// <summary>One whole number for each document that has one. Thread-safe.</summary>
public abstract class NumericDocValues
{
    /// <summary>The value, 0 where there is none.</summary>
    /// <param name="docId">A document of the segment.</param>
    public abstract long Get(int docId);

    /// <summary>Whether the document has a value.</summary>
    /// <param name="docId">A document of the segment.</param>
    public abstract bool Has(int docId);
}

namespace SearchApp.Indexing.Documents;

/// <summary>The kind of a field's column. The numbers are Lucene's, as they stand in .fnm.</summary>
internal enum DocValuesType
{
    None = 0,
    Numeric = 1,
    Binary = 2,
    Sorted = 3,
    SortedSet = 4,
}

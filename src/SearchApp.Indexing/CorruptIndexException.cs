namespace SearchApp.Indexing;

/// <summary>A file of the index does not hold what its format says.</summary>
public sealed class CorruptIndexException : Exception
{
    /// <summary>Describes the damage.</summary>
    /// <param name="file">Path of the damaged file.</param>
    /// <param name="offset">Byte offset of the damage, or -1 when it is not one place.</param>
    /// <param name="expected">What should be there.</param>
    /// <param name="actual">What is there.</param>
    public CorruptIndexException(string file, long offset, string expected, string actual)
        : base($"{file}: expected {expected}, found {actual}{(offset < 0 ? "" : $" at byte {offset}")}. " +
            "The file is damaged; run 'searchapp check', then 'searchapp rebuild'.")
    {
        File = file;
        Offset = offset;
    }

    /// <summary>Path of the damaged file.</summary>
    public string File { get; }

    /// <summary>Byte offset of the damage, or -1 when it is not one place.</summary>
    public long Offset { get; }
}

namespace SearchApp.Indexing;

/// <summary>The index is sound as far as can be told, but of a format or codec that this program does not read.</summary>
public sealed class UnsupportedIndexException : Exception
{
    /// <summary>Describes the difference.</summary>
    /// <param name="file">Path of the file that says so.</param>
    /// <param name="found">The format or codec that was met.</param>
    /// <param name="supported">What this program reads.</param>
    public UnsupportedIndexException(string file, string found, string supported)
        : base($"{file}: the index has {found}; this program reads {supported}. Run 'searchapp rebuild', or use a program that reads it.")
    {
    }
}

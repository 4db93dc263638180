namespace SearchApp.Indexing;

/// <summary>Which folder holds the Lucene directory that serves.</summary>
internal static class IndexLocation
{
    /// <summary>The generation that CURRENT names; null without one: then the folder is a Lucene directory itself.</summary>
    /// <param name="indexFolder">The index folder.</param>
    /// <exception cref="CorruptIndexException">CURRENT names no folder here.</exception>
    public static string? ReadCurrent(string indexFolder)
    {
        string? name = IndexFolder.ReadCurrent(indexFolder);
        if (name is not null && (name.Length is 0 or > 100 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')))
        {
            throw new CorruptIndexException(
                Path.Combine(indexFolder, IndexFolder.CurrentFile), 0, "the name of a generation", "something else");
        }

        return name;
    }

    /// <summary>The Lucene directory.</summary>
    /// <param name="indexFolder">The index folder.</param>
    /// <param name="current">What CURRENT says, if anything.</param>
    /// <exception cref="CorruptIndexException">The generation is not there.</exception>
    public static string GetDirectory(string indexFolder, string? current)
    {
        if (current is null)
        {
            return indexFolder;
        }

        string directory = Path.Combine(indexFolder, current);
        return Directory.Exists(directory)
            ? directory
            : throw new CorruptIndexException(
                Path.Combine(indexFolder, IndexFolder.CurrentFile), 0, "the name of a generation", $"'{current}', which is not there");
    }
}

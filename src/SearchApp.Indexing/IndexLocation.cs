namespace SearchApp.Indexing;

/// <summary>Which folder holds the Lucene directory that serves.</summary>
internal static class IndexLocation
{
    /// <summary>The folder of the generation that CURRENT names; without CURRENT the index folder, which is a Lucene directory itself then.</summary>
    /// <param name="indexFolder">The index folder.</param>
    /// <param name="current">What CURRENT says, if anything.</param>
    /// <exception cref="CorruptIndexException">The generation is not there.</exception>
    public static string GetDirectory(string indexFolder, CurrentFile? current)
    {
        if (current is null)
        {
            return indexFolder;
        }

        string directory = Path.Combine(indexFolder, current.Generation);
        return Directory.Exists(directory)
            ? directory
            : throw new CorruptIndexException(
                CurrentFile.In(indexFolder), 0, "the name of a generation", $"'{current.Generation}', which is not there");
    }
}

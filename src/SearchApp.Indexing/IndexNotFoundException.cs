namespace SearchApp.Indexing;

/// <summary>There is no index where one was looked for.</summary>
public sealed class IndexNotFoundException : Exception
{
    /// <summary>Names the place.</summary>
    /// <param name="directory">The index folder.</param>
    public IndexNotFoundException(string directory)
        : base($"There is no index in {directory}. Run 'searchapp rebuild --index {directory}'.")
    {
    }
}

namespace SearchApp.Indexing;

/// <summary>The source holds nothing although the index came from it: its disk may not be mounted.</summary>
public sealed class SourceGoneException : IOException
{
    /// <summary>Names the source.</summary>
    /// <param name="source">Its path.</param>
    /// <param name="documents">Articles in the index.</param>
    public SourceGoneException(string source, long documents)
        : base(
            $"{source} holds no file that could be read, but the index has {documents} articles from it; they are kept. " +
            "If a disk is not mounted, mount it and update again; if the articles are to go, run 'searchapp rebuild'.")
    {
    }
}

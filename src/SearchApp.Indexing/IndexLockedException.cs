namespace SearchApp.Indexing;

/// <summary>Another process is writing the index.</summary>
public sealed class IndexLockedException : Exception
{
    /// <summary>Names the place and the writer.</summary>
    /// <param name="directory">The index folder.</param>
    /// <param name="owner">Who holds the lock, as the lock file says.</param>
    public IndexLockedException(string directory, string owner)
        : base($"Another writer holds the lock of {directory}: {owner}. Wait until it has finished, or stop it.")
    {
    }
}

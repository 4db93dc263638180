namespace SearchApp.Indexing;

/// <summary>The system would not let a file of the index be written: disk full, read-only folder, failing device.</summary>
public sealed class IndexWriteException : IOException
{
    /// <summary>Names the file and the system's reason.</summary>
    /// <param name="path">What was being written.</param>
    /// <param name="reason">What the system said.</param>
    public IndexWriteException(string path, Exception reason)
        : base(
            $"{path} could not be written: {reason.Message.TrimEnd('.')}. " +
            "An index that was there before still serves. Free disk space or make the folder writable, then run the command again.",
            reason)
    {
    }

    /// <summary>Does what writes, and says in these words what the system refuses.</summary>
    /// <param name="path">What is written.</param>
    /// <param name="write">Writes it.</param>
    internal static void Guard(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is (IOException and not IndexWriteException) or UnauthorizedAccessException)
        {
            throw new IndexWriteException(path, e);
        }
    }
}

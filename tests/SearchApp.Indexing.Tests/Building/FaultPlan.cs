namespace SearchApp.Indexing.Tests.Building;

/// <summary>Counts what is asked of the disk, and from the n-th on refuses. Thread-safe.</summary>
/// <param name="allowed">How many requests are granted.</param>
internal sealed class FaultPlan(int allowed)
{
    private int _steps;

    /// <summary>Whether anything was refused.</summary>
    public bool HasFailed => Volatile.Read(ref _steps) > allowed;

    /// <summary>Grants a request or throws.</summary>
    public void Step(string path)
    {
        if (Interlocked.Increment(ref _steps) > allowed)
        {
            throw new IndexWriteException(path, new IOException("No space left on device"));
        }
    }
}

namespace SearchApp.Indexing;

/// <summary>Keeps an <see cref="IndexSnapshot"/> open until disposed. Not thread-safe: one for each search.</summary>
public sealed class SnapshotLease : IDisposable
{
    private IndexSnapshot? _snapshot;

    internal SnapshotLease(IndexSnapshot snapshot) => _snapshot = snapshot;

    /// <summary>The snapshot.</summary>
    /// <exception cref="ObjectDisposedException">The lease was given back.</exception>
    public IndexSnapshot Snapshot
    {
        get
        {
            ObjectDisposedException.ThrowIf(_snapshot is null, this);
            return _snapshot;
        }
    }

    /// <summary>Gives the lease back.</summary>
    public void Dispose()
    {
        _snapshot?.Release();
        _snapshot = null;
    }
}

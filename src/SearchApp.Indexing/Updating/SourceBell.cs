namespace SearchApp.Indexing.Updating;

/// <summary>Rings when the system tells that something has happened below a source. Thread-safe.</summary>
internal sealed class SourceBell : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);
    private readonly FileSystemWatcher? _watcher;

    /// <summary>Listens.</summary>
    /// <param name="source">A folder or a file. Where the system cannot tell of it, the bell never rings.</param>
    public SourceBell(string source)
    {
        string folder = Directory.Exists(source) ? source : Path.GetDirectoryName(Path.GetFullPath(source))!;
        try
        {
            _watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = Directory.Exists(source),
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            _watcher.Created += (_, _) => Ring();
            _watcher.Changed += (_, _) => Ring();
            _watcher.Deleted += (_, _) => Ring();
            _watcher.Renamed += (_, _) => Ring();
            _watcher.Error += (_, _) => Ring();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // Too many folders to be told of, or none yet: then looking every so often must do.
            _watcher?.Dispose();
            _watcher = null;
        }
    }

    /// <summary>Waits for a ring since the last wait, or for the time to pass.</summary>
    public async Task WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(_rung.WaitAsync(stop.Token), Task.Delay(longest, time, stop.Token));
        await stop.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }

    public void Dispose()
    {
        _watcher?.Dispose();
        _rung.Dispose();
    }

    private void Ring()
    {
        try
        {
            _rung.Release();
        }
        catch (Exception e) when (e is SemaphoreFullException or ObjectDisposedException)
        {
            // It has rung already, or nobody listens any more.
        }
    }
}

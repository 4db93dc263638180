using SearchApp.Indexing.Updating;

namespace SearchApp.Indexing;

/// <summary>Keeps an index up to date while files come, change and go.</summary>
public static class IndexWatcher
{
    /// <summary>Updates now, then whenever something has happened in the source, until cancelled.</summary>
    /// <param name="options">What to keep up to date; <see cref="IndexUpdateOptions.Settle"/> is how long a file must have been left alone.</param>
    /// <param name="lookEvery">Looks at the source this often even if the system tells of nothing, as it may not on network drives.</param>
    /// <param name="time">The clock.</param>
    /// <param name="updated">Told after each update that changed the index, and after the first.</param>
    /// <param name="failed">Told of what an update failed for; the next is tried as if nothing had been.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static async Task WatchAsync(
        IndexUpdateOptions options, TimeSpan lookEvery, TimeProvider time, Action<UpdateReport> updated, Action<Exception> failed,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(updated);
        ArgumentNullException.ThrowIfNull(failed);
        using var bell = new SourceBell(options.Source);
        string? generation = null;
        while (true)
        {
            var wait = lookEvery;
            try
            {
                var report = IndexUpdater.Update(options, time, null, cancellation);
                wait = report.Waiting > 0 ? options.Settle : wait;
                if (report.Generation != generation)
                {
                    generation = report.Generation;
                    updated(report);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or IndexLockedException)
            {
                failed(e);
            }

            await bell.WaitAsync(wait, time, cancellation);
            await Task.Delay(options.Settle, time, cancellation);
        }
    }
}

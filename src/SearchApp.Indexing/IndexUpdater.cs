using SearchApp.Indexing.Store;
using SearchApp.Indexing.Updating;

namespace SearchApp.Indexing;

/// <summary>Brings an index up to date with its source: indexes what is new or changed, drops what is gone, keeps the rest.</summary>
/// <remarks>
/// The result is what a rebuild would give, also in what articles say of one another. It starts from hard links and from what the
/// survey before found, so it costs what has changed and a walk over the source.
/// </remarks>
public static class IndexUpdater
{
    /// <summary>Updates an index; without one, or where the last one was made by other rules, builds it anew.</summary>
    /// <param name="options">What and how.</param>
    /// <param name="time">The clock, for the lock, the stamps and the time taken.</param>
    /// <param name="progress">Told as it goes, from any thread; may be null.</param>
    /// <param name="cancellation">Gives up; the old generation goes on serving.</param>
    /// <exception cref="FileNotFoundException">There is no such source.</exception>
    /// <exception cref="SourceGoneException">The source is empty and the index is not.</exception>
    /// <exception cref="IndexLockedException">Another process is writing this index.</exception>
    /// <exception cref="IndexWriteException">The index could not be written; the old generation goes on serving.</exception>
    public static UpdateReport Update(
        IndexUpdateOptions options, TimeProvider time, IProgress<IndexingProgress>? progress, CancellationToken cancellation) =>
        Update(options, time, progress, static folder => new FileIndexDirectory(folder), cancellation);

    /// <summary>The same through folders of the caller's making, which may fail on purpose.</summary>
    internal static UpdateReport Update(
        IndexUpdateOptions options, TimeProvider time, IProgress<IndexingProgress>? progress,
        Func<string, IndexDirectory> openDirectory, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        if (!Path.Exists(options.Source))
        {
            throw new FileNotFoundException($"There is no folder or file at {options.Source}.", options.Source);
        }

        openDirectory(options.Index);
        using var writeLock = WriteLock.Acquire(options.Index, time);
        return new UpdateRun(options, time, progress, openDirectory).Run(cancellation);
    }
}

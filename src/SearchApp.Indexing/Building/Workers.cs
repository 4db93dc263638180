using System.Runtime.ExceptionServices;

namespace SearchApp.Indexing.Building;

/// <summary>Runs the same work on several threads.</summary>
internal static class Workers
{
    /// <summary>Runs the work on each thread and waits for all; what the first failing one threw is thrown, and stops the others.</summary>
    /// <param name="jobs">Number of threads.</param>
    /// <param name="work">What each does; is told to stop by its token.</param>
    /// <param name="cancellation">Stops all.</param>
    public static void Run(int jobs, Action<CancellationToken> work, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var workers = new Task[jobs];
        for (int i = 0; i < workers.Length; i++)
        {
            workers[i] = Task.Factory.StartNew(
                () => Work(work, stop), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        try
        {
            // Each sees the token itself; all must have ended before what they work on is taken away.
            Task.WaitAll(workers, CancellationToken.None);
        }
        catch (AggregateException failures)
        {
            // That others were stopped for it is not the news.
            var first = failures.InnerExceptions.FirstOrDefault(static failure => failure is not OperationCanceledException);
            if (first is not null)
            {
                ExceptionDispatchInfo.Throw(first);
            }
        }

        cancellation.ThrowIfCancellationRequested();
    }

    private static void Work(Action<CancellationToken> work, CancellationTokenSource stop)
    {
        try
        {
            work(stop.Token);
        }
        catch
        {
            stop.Cancel();
            throw;
        }
    }
}

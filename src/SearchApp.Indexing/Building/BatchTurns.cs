namespace SearchApp.Indexing.Building;

/// <summary>Lets batches that are read in parallel do one thing in turn, in the order of the source. Thread-safe.</summary>
internal sealed class BatchTurns
{
    private readonly Lock _gate = new();
    private readonly Dictionary<int, TaskCompletionSource> _waiting = [];
    private int _next;

    /// <summary>Waits until all batches before have had their turn, then takes it.</summary>
    /// <param name="batch">Number of the batch, from 0.</param>
    /// <param name="action">What to do; batches behind wait for it.</param>
    /// <param name="cancellation">Ends the wait, as when the batch before has failed.</param>
    public void Take(int batch, Action action, CancellationToken cancellation)
    {
        WaitForTurn(batch, cancellation);
        action();
        lock (_gate)
        {
            _next = batch + 1;
            if (_waiting.Remove(_next, out var next))
            {
                next.SetResult();
            }
        }
    }

    private void WaitForTurn(int batch, CancellationToken cancellation)
    {
        TaskCompletionSource turn;
        lock (_gate)
        {
            if (_next == batch)
            {
                return;
            }

            turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add(batch, turn);
        }

        turn.Task.Wait(cancellation);
    }
}

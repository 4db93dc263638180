using Microsoft.Extensions.Logging;

namespace SearchApp.Web.Tests.Support;

/// <summary>A log whose first line can be waited for.</summary>
internal sealed class AwaitedLog<T> : ILogger<T>
{
    private readonly TaskCompletionSource<string> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _count;

    /// <summary>How many lines there are.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The first line.</summary>
    public Task<string> First => _first.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Interlocked.Increment(ref _count);
        _first.TrySetResult(formatter(state, exception));
    }
}

namespace SearchApp.Web;

/// <summary>How the first index comes along; written by one thread, read by any.</summary>
public sealed class FirstIndexStatus
{
    private volatile FirstIndexProgress? _progress;
    private volatile string? _failure;

    /// <summary>How far it is; null when none is being built.</summary>
    public FirstIndexProgress? Progress => _progress;

    /// <summary>Why it could not be built; null when nothing failed.</summary>
    public string? Failure => _failure;

    internal void Advance(FirstIndexProgress progress) => _progress = progress;

    internal void Finish() => _progress = null;

    internal void Fail(string reason)
    {
        _failure = reason;
        _progress = null;
    }
}

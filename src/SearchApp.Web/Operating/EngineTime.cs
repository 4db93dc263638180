namespace SearchApp.Web.Operating;

/// <summary>The time that one request has spent in the engine so far. A request asks the engine one question at a time.</summary>
internal sealed class EngineTime
{
    /// <summary>The sum.</summary>
    public TimeSpan Total { get; private set; }

    /// <summary>Adds a question's time.</summary>
    public void Add(TimeSpan time) => Total += time;
}

namespace SearchApp.Web;

/// <summary>What is to be done about a change from one generation of the index to the next.</summary>
internal interface IGenerationChange
{
    /// <summary>Called before the next generation serves. What is searched within the call is searched in it; requests still go to the old one.</summary>
    /// <param name="cancellation">Asks to let the next generation serve at once.</param>
    Task PrepareAsync(CancellationToken cancellation);

    /// <summary>Called when the next one serves.</summary>
    /// <param name="old">The state (<see cref="SearchApp.Search.CollectionOverview.State"/>) of the generation that no longer does.</param>
    Task RetireAsync(string old);
}

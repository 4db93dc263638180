namespace SearchApp.Search.Collecting;

/// <summary>Which hits a page holds.</summary>
/// <remarks>
/// The best hits are put into their final order together (<see cref="Scoring.RankingSettings.Rescored"/> of them), so a page that begins
/// among or right behind them collects them again and skips; every later one collects only hits with a smaller key than the last before it.
/// </remarks>
/// <param name="Number">Number of the page, from 1.</param>
/// <param name="Size">Hits on a page.</param>
/// <param name="Before">Hits on the pages before.</param>
/// <param name="Below">The key of the last hit before the page, when only smaller ones are collected.</param>
/// <param name="Keep">How many hits to collect.</param>
internal readonly record struct ResultPage(int Number, int Size, long Before, ulong? Below, long Keep)
{
    /// <summary>How many of the collected hits stand before the page.</summary>
    public int Skip => Below is null ? (int)Before : 0;

    /// <summary>The page that a request asks for.</summary>
    /// <param name="request">Normalised.</param>
    /// <param name="hitTotal">Number of hits, which bounds the page number.</param>
    /// <param name="rescored">How many of the best hits are ordered together.</param>
    public static ResultPage Of(SearchRequest request, long hitTotal, int rescored)
    {
        if (request.After is { } after)
        {
            int number = (int)Math.Min(int.MaxValue, (after.Rank / request.Size) + 1);
            return after.Rank <= rescored
                ? new ResultPage(number, request.Size, after.Rank, null, Math.Max(rescored, after.Rank + request.Size))
                : new ResultPage(number, request.Size, after.Rank, after.Key, request.Size);
        }

        int page = (int)Math.Min(request.Page, Math.Max(1, (hitTotal - 1) / request.Size + 1));
        return new ResultPage(page, request.Size, (long)(page - 1) * request.Size, null, Math.Max(rescored, (long)page * request.Size));
    }

    /// <summary>Where the next page begins; null when this is the last.</summary>
    /// <param name="keys">The hits of this page in order.</param>
    /// <param name="hitTotal">Number of hits.</param>
    public SearchPosition? Next(ulong[] keys, long hitTotal) =>
        keys.Length > 0 && Before + keys.Length < hitTotal ? new SearchPosition(Before + keys.Length, keys[^1]) : null;
}

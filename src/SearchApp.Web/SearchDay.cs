using SearchApp.Search;

namespace SearchApp.Web;

/// <summary>The day that 近30天 counts back from: the configured one, else the clock's.</summary>
/// <param name="configured">The configured day, or null.</param>
/// <param name="clock">The clock.</param>
public sealed class SearchDay(DateOnly? configured, TimeProvider clock)
{
    /// <summary>The day now.</summary>
    public DateOnly Value => configured ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>A search on this day, unless it names another itself.</summary>
    public SearchRequest On(SearchRequest request) => request with { AsOf = request.AsOf ?? Value };
}

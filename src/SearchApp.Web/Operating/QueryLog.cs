using SearchApp.Search;

namespace SearchApp.Web.Operating;

/// <summary>
/// Writes what was searched to the log, where the setting <c>log:queries</c> says so. Off by default: what a journalist looks for is
/// nobody's business.
/// </summary>
internal sealed partial class QueryLog
{
    private readonly ILogger<QueryLog> _log;
    private readonly bool _isOn;

    /// <summary>Reads the setting.</summary>
    /// <exception cref="SiteSettingException">It is neither true nor false.</exception>
    public QueryLog(IConfiguration configuration, ILogger<QueryLog> log)
    {
        _log = log;
        _isOn = SiteSetting.Flag(configuration, "log:queries");
    }

    /// <summary>A search that was answered.</summary>
    public void Write(SearchRequest request, SearchResponse response)
    {
        if (_isOn)
        {
            LogSearch(_log, request.Query, response.Total, response.Page, response.Elapsed.TotalMilliseconds);
        }
    }

    [LoggerMessage(LogLevel.Information, "Searched for {Query}: {Total} articles, page {Page}, {Milliseconds} ms.")]
    private static partial void LogSearch(ILogger logger, string query, long total, int page, double milliseconds);
}

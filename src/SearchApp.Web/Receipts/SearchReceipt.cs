using Microsoft.Extensions.Primitives;
using SearchApp.Search;

namespace SearchApp.Web.Receipts;

/// <summary>A search, what it found when the receipt was made, and what it finds now.</summary>
/// <param name="Request">The search, with the day that 近30天 counts back from.</param>
/// <param name="Recorded">What was found then.</param>
/// <param name="Now">What is found now.</param>
/// <param name="IsNew">Whether no earlier search is recorded: the address has no record, or one that is not whole.</param>
/// <param name="Generation">The generation of the index now.</param>
/// <param name="Documents">Articles in it.</param>
public sealed record SearchReceipt(
    SearchRequest Request, RecordedResult Recorded, SearchResponse Now, bool IsNew, string Generation, long Documents)
{
    /// <summary>Hits that the receipt shows of what is found now.</summary>
    public const int Hits = 10;

    /// <summary>Whether the index is the one that was searched then, so that the result is the same to the last hit.</summary>
    public bool IsSameIndex => Recorded.Generation == Generation && Recorded.Total == Now.Total;

    /// <summary>Runs the search of a receipt again; without a whole record in the address, a new receipt of what is found now.</summary>
    /// <param name="articles">Whom to ask.</param>
    /// <param name="query">Parameters by name, decoded.</param>
    /// <param name="today">The day of a new receipt.</param>
    /// <param name="clock">The time of a new receipt.</param>
    /// <param name="words">The language in which to say how the query was read.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="SearchUnavailableException">There is no index that can be read.</exception>
    public static SearchReceipt Of(
        IArticleSearch articles, IEnumerable<KeyValuePair<string, StringValues>> query, SearchDay today, TimeProvider clock,
        ReadingWords words, CancellationToken cancellationToken)
    {
        var request = today.On(SearchUrl.Read(query).Request) with { Page = 1, Size = Hits, Words = words };
        var overview = articles.Overview;
        var now = articles.Search(request with { Facets = [] }, cancellationToken);
        var earlier = ReceiptUrl.Read(query);
        var recorded = earlier ?? new RecordedResult(overview.Generation, now.Total, clock.GetUtcNow());
        return new SearchReceipt(request, recorded, now, earlier is null, overview.Generation, overview.Documents);
    }
}

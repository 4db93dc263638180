using SearchApp.Search;

namespace SearchApp.Web;

internal sealed class LiveSearch : IArticleSearch
{
    private readonly string _index;

    public LiveSearch(string index, TimeProvider clock, ILogger<LiveSearch> log)
    {
        _ = clock;
        _ = log;
        _index = index;
    }

    public CollectionOverview Overview => throw Missing();

    public SearchResponse Search(SearchRequest request, CancellationToken cancellationToken) => throw Missing();

    public ArticleView? Read(string id, string query) => throw Missing();

    private SearchUnavailableException Missing() =>
        new(UnavailableReason.NoIndex, $"There is no index in {_index}.", innerException: null);
}

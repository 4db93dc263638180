using SearchApp.Search;

namespace SearchApp.Web.Tests.Support;

/// <summary>Answers with whatever a test put in.</summary>
internal sealed class SampleSearch : IArticleSearch
{
    public CollectionOverview Overview => Trouble is null ? Some.Overview() : throw Trouble;

    public SearchUnavailableException? Trouble { get; set; }

    public Func<SearchRequest, SearchResponse> OnSearch { get; set; } = _ => Some.Response(Some.Hit());

    public Func<string, ArticleView?> OnRead { get; set; } = id => id == "000.txt" ? Some.View() : null;

    public Func<string, int, IReadOnlyList<Suggestion>> OnSuggest { get; set; } = (_, _) => [];

    public SearchRequest? LastRequest { get; private set; }

    public SearchResponse Search(SearchRequest request, CancellationToken cancellationToken)
    {
        LastRequest = request;
        return Trouble is null ? OnSearch(request) : throw Trouble;
    }

    public IReadOnlyList<Suggestion> Suggest(string typed, int count) => Trouble is null ? OnSuggest(typed, count) : throw Trouble;

    public ArticleView? Read(string id, string query) => Trouble is null ? OnRead(id) : throw Trouble;
}

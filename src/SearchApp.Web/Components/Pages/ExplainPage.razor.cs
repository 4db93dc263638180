using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using SearchApp.Corpus;
using SearchApp.Search;

namespace SearchApp.Web.Components.Pages;

/// <summary>Why a search finds an article, or does not: condition by condition, with scores that add up.</summary>
public sealed partial class ExplainPage
{
    [Inject]
    private IArticleSearch Articles { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private SearchDay Today { get; set; } = null!;

    [Inject]
    private FirstIndexStatus FirstIndex { get; set; } = null!;

    [CascadingParameter]
    private HttpContext? Context { get; set; }

    private string Id { get; set; } = "";

    private SearchRequest Request { get; set; } = new();

    private Article? Article { get; set; }

    private SearchExplanation? Explanation { get; set; }

    private SearchUnavailableException? Trouble { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        var query = QueryHelpers.ParseQuery(new Uri(Navigation.Uri).Query);
        Request = SearchUrl.Read(query).Request;
        Id = query.TryGetValue("id", out var values) ? values[0] ?? "" : "";
        try
        {
            Article = Articles.Read(Id, "")?.Article;
            Explanation = Article is null ? null : Articles.Explain(Today.On(Request) with { Words = Ui.Reading }, Id);
        }
        catch (SearchUnavailableException trouble)
        {
            Trouble = trouble;
            Unavailable.Announce(Context, FirstIndex);
            return;
        }

        if (Explanation is null && Context is not null)
        {
            Context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private string Verdict(SearchExplanation explanation) =>
        explanation.Clauses.FirstOrDefault(clause => !clause.Matched) is { } failing
            ? Ui.Fails(failing)
            : Ui.Check.Matches(explanation.Score);
}

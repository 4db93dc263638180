using Microsoft.AspNetCore.Components;
using SearchApp.Corpus;
using SearchApp.Search;
using SearchApp.Web.Components.Reading;

namespace SearchApp.Web.Components.Pages;

/// <summary>Two articles that repeat one another, as one text: what only the first has struck out, what only the second has underlined.</summary>
public sealed partial class DifferencesPage
{
    [Inject]
    private IArticleSearch Articles { get; set; } = null!;

    [Inject]
    private FirstIndexStatus FirstIndex { get; set; } = null!;

    [CascadingParameter]
    private HttpContext? Context { get; set; }

    [SupplyParameterFromQuery(Name = "a")]
    private string? FirstId { get; set; }

    [SupplyParameterFromQuery(Name = "b")]
    private string? SecondId { get; set; }

    private Article? First { get; set; }

    private Article? Second { get; set; }

    private IReadOnlyList<DifferencePart> Parts { get; set; } = [];

    private SearchUnavailableException? Trouble { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        try
        {
            First = Articles.Read(FirstId ?? "", "")?.Article;
            Second = Articles.Read(SecondId ?? "", "")?.Article;
        }
        catch (SearchUnavailableException trouble)
        {
            Trouble = trouble;
            Unavailable.Announce(Context, FirstIndex);
            return;
        }

        if (First is { } first && Second is { } second)
        {
            Parts = TextDifferences.Of($"{first.Title}\n{first.Body}", $"{second.Title}\n{second.Body}");
        }
        else if (Context is not null)
        {
            Context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private string Named(Article article) =>
        $"{(article.Title.Length == 0 ? Ui.Untitled : article.Title)} · {article.Source ?? Ui.NotStated} · {Ui.Date(article.Published.ToString())}";
}

using Microsoft.AspNetCore.Components;
using SearchApp.Corpus;
using SearchApp.Web.Components.Reading;

namespace SearchApp.Web.Components.Pages;

/// <summary>Two articles that repeat one another, as one text: what only the first has struck out, what only the second has underlined.</summary>
public sealed partial class DifferencesPage
{
    [SupplyParameterFromQuery(Name = "a")]
    private string? FirstId { get; set; }

    [SupplyParameterFromQuery(Name = "b")]
    private string? SecondId { get; set; }

    private Article? First { get; set; }

    private Article? Second { get; set; }

    private IReadOnlyList<DifferencePart> Parts { get; set; } = [];

    private protected override void Ask()
    {
        First = Articles.Read(FirstId ?? "", "")?.Article;
        Second = Articles.Read(SecondId ?? "", "")?.Article;

        if (First is { } first && Second is { } second)
        {
            Parts = TextDifferences.Of($"{first.Title}\n{first.Body}", $"{second.Title}\n{second.Body}");
        }
        else
        {
            AnnounceNotFound();
        }
    }

    private string Named(Article article) =>
        $"{(article.Title.Length == 0 ? Ui.Untitled : article.Title)} · {article.Source ?? Ui.NotStated} · {Ui.Date(article.Published.ToString())}";
}

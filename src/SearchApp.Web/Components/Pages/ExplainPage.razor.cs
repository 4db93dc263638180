using SearchApp.Corpus;
using SearchApp.Search;

namespace SearchApp.Web.Components.Pages;

/// <summary>Why a search finds an article, or does not: condition by condition, with scores that add up.</summary>
public sealed partial class ExplainPage
{
    private string Id { get; set; } = "";

    private SearchRequest Request { get; set; } = new();

    private Article? Article { get; set; }

    private SearchExplanation? Explanation { get; set; }

    private protected override void Ask()
    {
        var query = Parameters;
        Request = SearchUrl.Read(query).Request;
        Id = query.TryGetValue("id", out var values) ? values[0] ?? "" : "";
        Article = Articles.Read(Id, "")?.Article;
        Explanation = Article is null ? null : Articles.Explain(Today.On(Request) with { Words = Ui.Reading }, Id);

        if (Explanation is null)
        {
            AnnounceNotFound();
        }
    }

    private string Verdict(SearchExplanation explanation) =>
        explanation.Clauses.FirstOrDefault(clause => !clause.Matched) is { } failing
            ? Ui.Fails(failing)
            : Ui.Check.Matches(explanation.Score);
}

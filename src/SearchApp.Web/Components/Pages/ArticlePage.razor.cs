using System.Globalization;
using SearchApp.Corpus;
using SearchApp.Search;
using SearchApp.Web.Components.Reading;

namespace SearchApp.Web.Components.Pages;

/// <summary>One article to read, with what the search it came from marks in it.</summary>
/// <remarks>The id is a parameter, not a part of the path, because ids are addresses and file paths of any characters.</remarks>
public sealed partial class ArticlePage
{
    private const int MostSimilar = 6;

    private SearchRequest Request { get; set; } = new();

    private ArticleView? View { get; set; }

    private TextLens Lens { get; set; }

    private bool InSource { get; set; }

    private int Hit { get; set; }

    private int MarkCount { get; set; }

    private IReadOnlyList<RepostMember> Members { get; set; } = [];

    private IReadOnlyList<SimilarArticle> Similar { get; set; } = [];

    private bool CameFromSearch => SearchUrl.Write(Request).Length > 0;

    private Region? Region => View?.Article.Region.Code is { } code ? Regions.Find(code) : null;

    private string Title => View is { } view
        ? $"{(view.Title.Text.Length == 0 ? Ui.Untitled : view.Title.Text)} – {Ui.SiteName}"
        : Ui.SiteName;

    private string Address(int hit) => Links.Article(View!.Article.Id.Value, Request, Lens, hit);

    private protected override void Ask()
    {
        var query = Parameters;
        Request = SearchUrl.Read(query).Request;
        string id = First("id");
        Lens = SiteLinks.LensOf(First("lens"));
        InSource = First("view") == "source";
        View = Articles.Read(id, Request.Query);
        Members = View?.Article.Repost is { } group ? Articles.Reposts(group.Value) : [];
        Similar = View is null ? [] : Articles.Similar(id, MostSimilar, Cancelled);
        MarkCount = View is { } view ? LensedArticle.Of(view, TextLens.Stored).MarkCount : 0;
        Hit = int.TryParse(First("hit"), NumberStyles.None, CultureInfo.InvariantCulture, out int hit) && hit <= MarkCount ? hit : 0;

        if (View is null)
        {
            AnnounceNotFound();
        }

        string First(string name) => query.TryGetValue(name, out var values) ? values[0] ?? "" : "";
    }
}

using Microsoft.AspNetCore.Components;
using SearchApp.Search;

namespace SearchApp.Web.Components.Pages;

/// <summary>Where a pasted sentence stands, or what comes closest to it and how they differ.</summary>
public sealed partial class QuotePage
{
    // A longer one makes addresses that mail programs break.
    private const int LongestFragment = 120;

    [SupplyParameterFromQuery(Name = "text")]
    private string? Text { get; set; }

    private QuoteCheck? Check { get; set; }

    private protected override void Ask()
    {
        if (string.IsNullOrWhiteSpace(Text))
        {
            return;
        }

        Check = Articles.CheckQuote(Text, Cancelled);
    }

    // The browser itself scrolls to a text fragment and marks it; a dash would part prefix and text there.
    private string Passage(QuoteSource source)
    {
        string article = Links.Article(source.Id, new SearchRequest());
        return source.Passage.Length is 0 or > LongestFragment
            ? article
            : $"{article}#:~:text={Uri.EscapeDataString(source.Passage).Replace("-", "%2D", StringComparison.Ordinal)}";
    }
}

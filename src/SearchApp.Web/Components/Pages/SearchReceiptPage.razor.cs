using System.Globalization;
using Microsoft.AspNetCore.Components;
using SearchApp.Search;
using SearchApp.Web.Components.Search;
using SearchApp.Web.Receipts;
using SearchApp.Web.Texts;

namespace SearchApp.Web.Components.Pages;

/// <summary>The receipt of a search: all its conditions, the index and the count, to cite and to print; run again each time it is opened.</summary>
public sealed partial class SearchReceiptPage
{
    private const int LongestTitle = 120;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    private SearchReceipt? Receipt { get; set; }

    private IReadOnlyList<(string Name, string Value)> Facts { get; set; } = [];

    private string Address => Links.Receipt(Receipt!.Request, Receipt.Recorded);

    private string Permalink => new Uri(new Uri(Navigation.BaseUri), Address).AbsoluteUri;

    /// <summary>The receipt as lines of text.</summary>
    private string Plain => string.Join('\n', Facts.Append((Name: Ui.Proof.Permalink, Value: Permalink)).Select(fact => fact.Name + Ui.Colon + fact.Value));

    private protected override void Ask()
    {
        Receipt = SearchReceipt.Of(Articles, Parameters, Today, Clock, Ui.Reading, Cancelled);
        Facts = [.. FactsOf(Receipt)];
    }

    private IEnumerable<(string Name, string Value)> FactsOf(SearchReceipt receipt)
    {
        var request = receipt.Request;
        yield return (Ui.Proof.Query, request.Query.Trim() is { Length: > 0 } query ? query : Ui.Proof.EveryArticle);
        if (receipt.Now.Query.Understood.Length > 0)
        {
            yield return (Ui.Proof.Understood, Ui.Naming(receipt.Now.Query.Understood));
        }

        if (receipt.Now.Query.RelatedNote is { } note)
        {
            yield return (Ui.Proof.Understood, note);
        }

        foreach (var synonyms in receipt.Now.Query.Synonyms)
        {
            yield return (Ui.Proof.Synonyms, $"{synonyms.Word}{Ui.Colon}{string.Join(Ui.Reading.List, synonyms.Others)}");
        }

        if (!request.Synonyms)
        {
            yield return (Ui.Proof.Synonyms, Ui.Proof.SynonymsOff);
        }

        var filters = SearchFilters.Of(request with { AsOf = null }, receipt.Now.Facets, Ui);
        yield return (Ui.Filters, filters.Count == 0 ? Ui.Proof.NoFilters : string.Join("; ", filters.Select(filter => filter.Label)));
        yield return (Ui.SortBy, Ui.Sort(request.Sort));
        yield return (Ui.Proof.Reposts, request.Reposts == RepostDisplay.Show ? Ui.Proof.RepostsShown : Ui.Proof.RepostsCollapsed);
        yield return (Ui.Proof.CountedFrom, request.AsOf!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return (Ui.Proof.Index, receipt.Recorded.Generation);
        yield return (Ui.Proof.Found, UiText.Number(receipt.Recorded.Total));
        yield return (Ui.Proof.Time, ReceiptUrl.Written(receipt.Recorded.Time));
    }

    private static string Shortened(string text) => text.Length <= LongestTitle ? text : text[..LongestTitle] + "…";
}

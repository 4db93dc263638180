using SearchApp.Web.Receipts;

namespace SearchApp.Web.Texts;

/// <summary>What the interface says on the receipt of a search. Patterns take their values as {0}, {1}, …</summary>
public sealed record ReceiptText
{
    public required string Title { get; init; }

    public required string Introduction { get; init; }

    public required string Query { get; init; }

    public required string EveryArticle { get; init; }

    public required string Understood { get; init; }

    public required string Synonyms { get; init; }

    public required string SynonymsOff { get; init; }

    public required string NoFilters { get; init; }

    public required string Reposts { get; init; }

    public required string RepostsCollapsed { get; init; }

    public required string RepostsShown { get; init; }

    public required string CountedFrom { get; init; }

    public required string Index { get; init; }

    public required string Found { get; init; }

    public required string Time { get; init; }

    public required string Permalink { get; init; }

    /// <summary>{0} articles now.</summary>
    public required string NewPattern { get; init; }

    /// <summary>{0} articles now.</summary>
    public required string SamePattern { get; init; }

    /// <summary>{0} the index now, {1} articles then, {2} articles now.</summary>
    public required string ChangedPattern { get; init; }

    public required string SeeResults { get; init; }

    public required string FirstHits { get; init; }

    public required string Copy { get; init; }

    public required string Print { get; init; }

    /// <summary>Whether the search still finds what it found.</summary>
    public string Verdict(SearchReceipt receipt) => receipt.IsNew
        ? UiText.Filled(NewPattern, UiText.Number(receipt.Now.Total))
        : receipt.IsSameIndex
        ? UiText.Filled(SamePattern, UiText.Number(receipt.Now.Total))
        : UiText.Filled(ChangedPattern, receipt.Generation, UiText.Number(receipt.Recorded.Total), UiText.Number(receipt.Now.Total));
}

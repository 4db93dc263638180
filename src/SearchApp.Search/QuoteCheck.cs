namespace SearchApp.Search;

/// <summary>Where a quotation stands.</summary>
/// <param name="Verdict">Whether it does.</param>
/// <param name="Sources">Exact ones by date, the earliest first; near ones by likeness.</param>
/// <param name="Total">How many articles hold it exactly.</param>
public sealed record QuoteCheck(QuoteVerdict Verdict, IReadOnlyList<QuoteSource> Sources, long Total)
{
    /// <summary>How many UTF-16 units of a quotation count.</summary>
    public const int MaxLength = 500;

    /// <summary>Whether the quotation was longer, so that what stands behind its first <see cref="MaxLength"/> units was not checked.</summary>
    public bool IsCut { get; init; }
}

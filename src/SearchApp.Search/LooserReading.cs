namespace SearchApp.Search;

/// <summary>A search that would find something where this one found nothing.</summary>
/// <param name="Kind">What is given up.</param>
/// <param name="Values">The values of the filter that is given up, as people read them; else empty.</param>
/// <param name="Description">The same as a short Chinese phrase (去掉地区“广东”).</param>
/// <param name="Request">The looser search.</param>
/// <param name="Total">How many articles it finds; at least 1.</param>
public sealed record LooserReading(
    LooserKind Kind, IReadOnlyList<string> Values, string Description, SearchRequest Request, long Total);

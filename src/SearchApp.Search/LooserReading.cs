namespace SearchApp.Search;

/// <summary>A search that would find something where this one found nothing.</summary>
/// <param name="Description">What is loosened, a short Chinese phrase (去掉地区“广东”).</param>
/// <param name="Request">The looser search.</param>
/// <param name="Total">How many articles it finds; at least 1.</param>
public sealed record LooserReading(string Description, SearchRequest Request, long Total);

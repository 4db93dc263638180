namespace SearchApp.Corpus.Metadata;

/// <summary>What a record states of itself; all of it may be absent.</summary>
/// <param name="Id">Its own id.</param>
/// <param name="Title">Its title; empty when it has none.</param>
/// <param name="Date">Its date, in any written form.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Region">A region's name or code.</param>
/// <param name="Url">Its address.</param>
internal sealed record GivenFields(string? Id, string Title, string? Date, string? Source, string? Region, string? Url)
{
    /// <summary>Nothing is stated.</summary>
    public static GivenFields None { get; } = new(null, "", null, null, null, null);

    /// <summary>The date a record gives; unknown when there is none to read.</summary>
    public static PublicationDate ReadDate(string? written)
    {
        if (written is null || !WrittenDate.TryParse(written, out WrittenDate date))
        {
            return PublicationDate.Unknown;
        }

        return new PublicationDate(date.Year, date.Month, date.Day, date.Time, Confidence.Certain, written);
    }

    /// <summary>The region a record gives; unknown when it names none.</summary>
    public static RegionAttribution ReadRegion(string? written) =>
        written is not null && Regions.Resolve(written) is { } region
            ? new RegionAttribution(region.Code, Confidence.Certain, written)
            : RegionAttribution.Unknown;
}

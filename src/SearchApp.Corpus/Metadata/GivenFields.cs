namespace SearchApp.Corpus.Metadata;

/// <summary>Reads the fields that a record states of itself.</summary>
internal static class GivenFields
{
    /// <summary>The date a record gives, in any written form; unknown when there is none to read.</summary>
    public static PublicationDate Date(string? written)
    {
        if (written is null || !WrittenDate.TryParse(written, out WrittenDate date))
        {
            return PublicationDate.Unknown;
        }

        return new PublicationDate(date.Year, date.Month, date.Day, date.Time, Confidence.Certain, written);
    }

    /// <summary>The region a record gives, by name or code; unknown when it names none.</summary>
    public static RegionAttribution Region(string? written) =>
        written is not null && Regions.Resolve(written) is { } region
            ? new RegionAttribution(region.Code, Confidence.Certain, written)
            : RegionAttribution.Unknown;
}

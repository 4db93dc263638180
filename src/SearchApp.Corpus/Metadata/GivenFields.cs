using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Metadata;

/// <summary>What a record states of itself; all of it may be absent.</summary>
/// <param name="Id">Its own id.</param>
/// <param name="Title">Its title; empty when it has none.</param>
/// <param name="Date">Its date, in any written form.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Region">A region's name or code, or a name of the whole country.</param>
/// <param name="Url">Its address.</param>
internal sealed record GivenFields(string? Id, string Title, string? Date, string? Source, string? Region, string? Url)
{
    // Folded; 100000 is the country in tables of administrative codes.
    private static readonly string[] WholeCountry = ["全国", "全国性", "国家", "国家级", "中央", "中国", "中华人民共和国", "100000"];

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

    /// <summary>
    /// What a record states of its region, null when it names none. Of the whole country (全国, 中央) it is certain that there is no
    /// region, and no guess may give one.
    /// </summary>
    public static RegionAttribution? ReadRegion(string? written) =>
        written is null ? null
        : Regions.Resolve(written) is { } region ? new RegionAttribution(region.Code, Confidence.Certain, written)
        : WholeCountry.Contains(Folded.Of(written).Trim()) ? new RegionAttribution(null, Confidence.Certain, written)
        : null;
}

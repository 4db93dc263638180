namespace SearchApp.Corpus.Metadata;

/// <summary>How much an article speaks of a region.</summary>
internal sealed class RegionWeight
{
    public RegionWeight(Region region, int firstAt, string words)
    {
        Region = region;
        FirstAt = firstAt;
        Words = words;
    }

    public Region Region { get; }

    /// <summary>Where it is first named; negative in the headline.</summary>
    public int FirstAt { get; }

    /// <summary>How it is first named, in the source's words.</summary>
    public string Words { get; }

    public int Mentions { get; set; }

    public bool InTitle { get; set; }

    public double Weight { get; set; }
}

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

    /// <summary>How far the text is about it; names of firms count little.</summary>
    public double Weight { get; set; }

    /// <summary>How far the text speaks from its province, names of firms and papers included.</summary>
    public double OfProvince { get; set; }
}

using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Metadata;

/// <summary>Says in which region an article was published and which ones it is about; two questions, two answers.</summary>
/// <remarks>
/// Published in: what the record states, then the publisher's name, the breadcrumb, the site's notices, the dateline, and last the
/// province that the text calls its own (我省) or speaks of most. About: the places named, by position and number.
/// </remarks>
internal sealed class RegionAttributor
{
    private const int MostAbout = 5;

    // The paper speaks of its own place so.
    private static readonly string[] Own = ["我省", "全省", "我市", "全市", "我区", "全区", "省委", "市委", "省政府", "市政府"];

    private readonly string _body;
    private readonly string _original;
    private readonly RegionWeights _weights;

    public RegionAttributor(string title, string original, string body, IReadOnlyList<PersonInOffice> people)
    {
        _body = body;
        _original = original;
        _weights = new RegionWeights(Folded.Of(title), title, body, original, people);
    }

    /// <summary>Where it was published.</summary>
    /// <param name="given">The region that the record states, or null.</param>
    /// <param name="source">Who published it, or null.</param>
    /// <param name="breadcrumb">The path to the page; empty when there is none.</param>
    /// <param name="notices">What the site says of itself.</param>
    public RegionAttribution PublishedIn(string? given, string? source, string breadcrumb, string notices) =>
        GivenFields.ReadRegion(given)
        ?? NamedIn(source ?? "", Confidence.Certain)
        ?? NamedIn(breadcrumb, Confidence.Certain)
        ?? NamedIn(notices, Confidence.Likely)
        ?? InText();

    /// <summary>What it is about, most prominent first; at most five.</summary>
    /// <param name="publishedIn">Where it was published: what 我省 and 市委 speak of when no place stands out.</param>
    public IReadOnlyList<RegionAttribution> About(RegionAttribution publishedIn)
    {
        var about = new List<RegionAttribution>();
        RegionWeight[] heaviest = [.. _weights.Heaviest];
        double total = heaviest.Sum(weight => weight.Weight);
        foreach (RegionWeight weight in heaviest)
        {
            bool prominent = weight.InTitle || weight.Weight >= Math.Max(2, total * 0.15);
            if (prominent && about.Count < MostAbout)
            {
                Confidence confidence = weight.InTitle || weight.Mentions >= 3 ? Confidence.Certain : Confidence.Likely;
                about.Add(new RegionAttribution(weight.Region.Code, confidence, weight.Words));
            }
        }

        string own = about.Count == 0 && publishedIn.Code is not null ? OwnWords() : "";
        return own.Length > 0 ? [new RegionAttribution(publishedIn.Code, Confidence.Likely, own)] : about;
    }

    // The only region that a name or a path mentions; 重庆日报 is of Chongqing.
    private static RegionAttribution? NamedIn(string words, Confidence confidence)
    {
        Region? found = null;
        string evidence = "";
        foreach (RegionMention mention in RegionMentions.Find(Folded.Of(words)))
        {
            if (RegionTable.BestOf(mention.Candidates) is not { } region || found?.Code == region.Code)
            {
                continue;
            }

            if (found is not null && found.Code[..2] != region.Code[..2])
            {
                return null;
            }

            // Of a province and a city in it, the city is meant: 广东省广州市卫健委.
            found = region;
            evidence = words.Length <= 40 ? words.Trim() : words.Substring(mention.Start, mention.Length);
        }

        return found is null ? null : new RegionAttribution(found.Code, confidence, evidence);
    }

    private RegionAttribution InText()
    {
        IReadOnlyList<(Region Province, double Weight, RegionWeight First)> provinces = _weights.Provinces();
        if (provinces.Count == 0)
        {
            // 朝阳区 alone: all that it may be are named.
            return RegionAttribution.Unknown with { Evidence = _weights.Ambiguous ?? "" };
        }

        (Region province, double weight, RegionWeight first) = provinces[0];
        string own = OwnWords();
        bool leads = provinces.Count == 1 || weight >= provinces[1].Weight * 1.5;
        return own.Length > 0 && leads
            ? new RegionAttribution(province.Code, Confidence.Likely, $"{first.Words}, {own}")
            : leads && (first.FirstAt < 0 || weight >= 3)
                ? new RegionAttribution(province.Code, Confidence.Likely, first.Words)
                : RegionAttribution.Unknown;
    }

    private string OwnWords()
    {
        foreach (string own in Own)
        {
            int at = _body.IndexOf(own, StringComparison.Ordinal);
            if (at >= 0)
            {
                return _original.Substring(at, own.Length);
            }
        }

        return "";
    }
}

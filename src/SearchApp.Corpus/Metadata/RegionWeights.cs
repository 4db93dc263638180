namespace SearchApp.Corpus.Metadata;

/// <summary>Weighs the places that an article names: the headline most, then the opening, then the rest.</summary>
internal sealed class RegionWeights
{
    private const int OpeningLength = 120;
    private const int LongestScan = 20_000;
    private const double TitleWeight = 5;

    // A headline opens with who acts: 福建医疗队驰援湖北.
    private const double TitleOpeningWeight = 10;
    private const double OpeningWeight = 3;

    // 四川大学, 贵州茅台: it comes from there, but the text may be about anything.
    private const double InNameWeight = 0.25;

    private readonly IReadOnlyList<PersonInOffice> _people;
    private readonly Dictionary<string, RegionWeight> _byCode = new(StringComparer.Ordinal);

    /// <summary>Weighs the places.</summary>
    /// <param name="foldedTitle">The headline, folded.</param>
    /// <param name="title">The headline.</param>
    /// <param name="foldedBody">The text, folded.</param>
    /// <param name="body">The text.</param>
    /// <param name="people">Who is named in it: a name of theirs is none of a place.</param>
    public RegionWeights(string foldedTitle, string title, string foldedBody, string body, IReadOnlyList<PersonInOffice> people)
    {
        _people = people;
        List<RegionMention> inTitle = RegionMentions.Find(foldedTitle);
        List<RegionMention> inBody = RegionMentions.Find(foldedBody.AsSpan(0, Math.Min(foldedBody.Length, LongestScan)));
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (RegionMention mention in inTitle.Concat(inBody))
        {
            if (RegionTable.BestOf(mention.Candidates) is { } region)
            {
                named.UnionWith(Regions.WithAncestors(region.Code).Select(up => up.Code));
            }
        }

        Add(inTitle, title, named, true);
        Add(inBody, body, named, false);
    }

    /// <summary>Regions with their weight, heaviest first; a region's weight is of itself, without what lies in it.</summary>
    public IEnumerable<RegionWeight> Heaviest => _byCode.Values.OrderByDescending(weight => weight.Weight).ThenBy(weight => weight.FirstAt);

    /// <summary>The first name that several regions share and nothing decides, with all of them; null when there is none.</summary>
    public string? Ambiguous { get; private set; }

    /// <summary>The provinces by the weight of all they hold, heaviest first.</summary>
    public IReadOnlyList<(Region Province, double Weight, RegionWeight First)> Provinces() =>
        [.. _byCode.Values
            .GroupBy(weight => weight.Region.Code[..2], StringComparer.Ordinal)
            .Select(group => (Regions.Find(group.Key)!, group.Sum(weight => weight.OfProvince), group.MinBy(weight => weight.FirstAt)!))
            .OrderByDescending(province => province.Item2)
            .ThenBy(province => province.Item3.FirstAt)];

    private void Add(List<RegionMention> mentions, string original, HashSet<string> named, bool isTitle)
    {
        foreach (RegionMention mention in mentions)
        {
            if (_people.Any(person => person.Name.AsSpan().Contains(original.AsSpan(mention.Start, mention.Length), StringComparison.Ordinal)))
            {
                continue;
            }

            if (Choose(mention.Candidates, named) is not { } region)
            {
                Ambiguous ??= $"{original.AsSpan(mention.Start, mention.Length)}: {string.Join(", ", mention.Candidates.Select(candidate => candidate.Code + ' ' + string.Concat(Regions.WithAncestors(candidate.Code).Reverse().Select(up => up.Name))))}";
                continue;
            }

            if (!_byCode.TryGetValue(region.Code, out RegionWeight? weight))
            {
                int at = isTitle ? mention.Start - 1000 : mention.Start;
                weight = new RegionWeight(region, at, original.Substring(mention.Start, mention.Length));
                _byCode.Add(region.Code, weight);
            }

            double worth = isTitle ? (mention.Start == 0 ? TitleOpeningWeight : TitleWeight) : mention.Start < OpeningLength ? OpeningWeight : 1;
            weight.OfProvince += worth;
            weight.Weight += mention.IsInName ? InNameWeight : worth;
            weight.Mentions += mention.IsInName ? 0 : 1;
            weight.InTitle |= isTitle && !mention.IsInName;
        }
    }

    private static Region? Choose(Region[] candidates, HashSet<string> named)
    {
        if (RegionTable.BestOf(candidates) is { } only)
        {
            return only;
        }

        Region? chosen = null;
        foreach (Region candidate in candidates)
        {
            if (candidate.ParentCode is { } up && named.Contains(up))
            {
                if (chosen is not null)
                {
                    return null;
                }

                chosen = candidate;
            }
        }

        return chosen;
    }
}

using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Metadata;

/// <summary>The table of GB/T 2260 regions and the names each is known by.</summary>
internal sealed class RegionTable
{
    private readonly Dictionary<string, Region> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Region>> _byName = new(StringComparer.Ordinal);

    private RegionTable(IReadOnlyList<Region> all)
    {
        All = all;
        Provinces = [.. all.Where(region => region.ParentCode is null)];
        foreach (Region region in all)
        {
            _byCode.Add(region.Code, region);
        }

        // Provinces first, then cities, then counties: the order in which a shared name is understood.
        foreach (Region region in all.OrderBy(Level).ThenBy(region => region.Code, StringComparer.Ordinal))
        {
            foreach (string name in RegionNames.Of(region))
            {
                Register(name, region);
            }
        }
    }

    /// <summary>The only one; loaded at first use.</summary>
    public static RegionTable Shared { get; } = Load();

    public IReadOnlyList<Region> All { get; }

    public IReadOnlyList<Region> Provinces { get; }

    /// <summary>All names that mean a region, in simplified characters.</summary>
    public IEnumerable<KeyValuePair<string, List<Region>>> Names => _byName;

    private static RegionTable Load()
    {
        var names = new List<(string Code, string Name)>();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (string line in EmbeddedText.Lines("regions.txt"))
        {
            names.Add((line[..6], line[7..]));
            codes.Add(line[..6]);
        }

        var all = new Region[names.Count];
        for (int i = 0; i < all.Length; i++)
        {
            (string code, string name) = names[i];
            all[i] = new Region(code, name, RegionNames.Shorten(name), Parent(code, codes));
        }

        return new RegionTable(all);
    }

    /// <summary>0 for a province, 1 for a city, 2 for a county.</summary>
    public static int Level(Region region) =>
        region.ParentCode is null ? 0 : region.Code.EndsWith("00", StringComparison.Ordinal) ? 1 : 2;

    public Region? Find(string code)
    {
        string six = code.Length switch { 2 => code + "0000", 4 => code + "00", _ => code };
        return _byCode.GetValueOrDefault(six);
    }

    public IReadOnlyList<Region> Named(string name) =>
        _byName.TryGetValue(Folded.Of(name), out List<Region>? found) ? found : [];

    /// <summary>The only region of the highest level among the candidates, or null.</summary>
    public static Region? BestOf(IReadOnlyList<Region> candidates) =>
        candidates.Count switch
        {
            0 => null,
            1 => candidates[0],
            _ => Level(candidates[0]) < Level(candidates[1]) ? candidates[0] : null,
        };

    private static string? Parent(string code, HashSet<string> codes)
    {
        string city = code[..4] + "00";
        string province = code[..2] + "0000";
        return code == province ? null : code != city && codes.Contains(city) ? city : province;
    }

    private void Register(string name, Region region)
    {
        if (!_byName.TryGetValue(name, out List<Region>? regions))
        {
            _byName.Add(name, regions = []);
        }

        if (!regions.Contains(region))
        {
            regions.Add(region);
        }
    }
}

using SearchApp.Corpus.Metadata;

namespace SearchApp.Corpus;

/// <summary>The provinces, cities and counties of China with their GB/T 2260 codes.</summary>
/// <remarks>
/// 34 provinces (Hong Kong, Macao and Taiwan among them), about 3,200 regions in all; data as of 2022. Thread-safe.
/// </remarks>
public static class Regions
{
    private static readonly RegionTable Table = RegionTable.Shared;

    /// <summary>All 34 provinces, by code.</summary>
    public static IReadOnlyList<Region> Provinces => Table.Provinces;

    /// <summary>All regions, by code.</summary>
    public static IReadOnlyList<Region> All => Table.All;

    /// <summary>The region of a code, or null.</summary>
    /// <param name="code">Two (44), four (4401) or six (440100) digits.</param>
    public static Region? Find(string code) => Table.Find(code);

    /// <summary>The region meant by a name or a code, or null when none or several are meant.</summary>
    /// <param name="nameOrCode">
    /// Full or short name in either script (广东省, 廣東), abbreviation (粤), or code of two, four or six digits. A name that a
    /// province shares with others means the province (吉林), one that a city shares with counties the city.
    /// </param>
    public static Region? Resolve(string nameOrCode)
    {
        Region? byCode = Table.Find(nameOrCode);
        return byCode ?? RegionTable.BestOf(Table.Named(nameOrCode.Trim()));
    }

    /// <summary>Every region that a name or a code may mean: the one of <see cref="Resolve"/>, else all of the name (朝阳区).</summary>
    /// <param name="nameOrCode">As for <see cref="Resolve"/>.</param>
    public static IReadOnlyList<Region> Meant(string nameOrCode) => Resolve(nameOrCode) is { } only ? [only] : Named(nameOrCode);

    /// <summary>Every region of a name, provinces first, then cities, then counties.</summary>
    /// <param name="name">Full or short name in either script, or an abbreviation.</param>
    public static IReadOnlyList<Region> Named(string name) => Table.Named(name.Trim());

    /// <summary>Whether the short name of a city is mostly another word (白银, 中山), so that it tells nothing of the city.</summary>
    /// <param name="name">In simplified characters.</param>
    public static bool IsCommonWord(string name) => RegionMentions.IsCommonWord(name);

    /// <summary>The region of a code and those above it, smallest first; empty when the code is unknown.</summary>
    /// <param name="code">Two, four or six digits.</param>
    public static IReadOnlyList<Region> WithAncestors(string code)
    {
        var chain = new List<Region>(3);
        for (Region? region = Table.Find(code); region is not null; region = region.ParentCode is { } up ? Table.Find(up) : null)
        {
            chain.Add(region);
        }

        return chain;
    }
}

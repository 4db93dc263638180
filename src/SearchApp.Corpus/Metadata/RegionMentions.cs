namespace SearchApp.Corpus.Metadata;

/// <summary>Finds the places that a text names.</summary>
/// <remarks>
/// A county counts by its full name (朝阳区) only, as short names of counties are common words; and a name that several regions
/// share means the one whose province or city the text names, else none of them.
/// </remarks>
internal static class RegionMentions
{
    // Short names of cities that are mostly other words; they count with 市 behind them only.
    private static readonly HashSet<string> CommonWords =
        new(["来宾", "安康", "长治", "三明", "中卫", "大同", "海西", "普洱", "大理", "朝阳", "兴安", "东方", "黄山", "白山", "和平", "文昌", "自贡", "中山", "阿里", "白银", "定西"], StringComparer.Ordinal);

    private static readonly Dictionary<int, Entry[]> ByPrefix = Load();
    private static readonly ulong[] MayBegin = Filter();

    /// <summary>Whether the short name of a city is mostly another word.</summary>
    /// <param name="name">In simplified characters.</param>
    public static bool IsCommonWord(string name) => CommonWords.Contains(name);

    /// <summary>Calls back for each place named in a folded text, longest name first, without overlaps.</summary>
    public static List<RegionMention> Find(ReadOnlySpan<char> folded)
    {
        var mentions = new List<RegionMention>();
        int free = 0;
        ulong[] mayBegin = MayBegin;
        for (int i = 0; i + 1 < folded.Length; i++)
        {
            if (Abbreviated.Read(folded, i, mentions) is > 0 and int read)
            {
                i += read - 1;
                free = i + 1;
                continue;
            }

            int slot = Slot(folded[i], folded[i + 1]);
            if ((mayBegin[slot >> 6] & (1UL << slot)) != 0 && ByPrefix.TryGetValue((folded[i] << 16) | folded[i + 1], out Entry[]? entries))
            {
                foreach (Entry entry in entries)
                {
                    if (folded[i..].StartsWith(entry.Name, StringComparison.Ordinal))
                    {
                        if (!OtherWords.Hold(folded, i, entry.Name.Length, free))
                        {
                            mentions.Add(new RegionMention(i, entry.Name.Length, entry.Regions) { IsInName = NameOfFirm.GoesOnIn(folded[(i + entry.Name.Length)..]) });
                            free = i + entry.Name.Length;
                        }

                        i += entry.Name.Length - 1;
                        break;
                    }
                }
            }
        }

        return mentions;
    }

    // Nearly every pair of characters begins no name: 16 KB of bits say so without a look at the dictionary.
    private static ulong[] Filter()
    {
        var bits = new ulong[2048];
        foreach (int prefix in ByPrefix.Keys)
        {
            int slot = Slot((char)(prefix >>> 16), (char)prefix);
            bits[slot >> 6] |= 1UL << slot;
        }

        return bits;
    }

    private static int Slot(char first, char second) => (int)(((uint)((first << 16) | second) * 0x9E3779B1u) >> 15);

    private static Dictionary<int, Entry[]> Load()
    {
        var byPrefix = new Dictionary<int, List<Entry>>();
        foreach ((string name, List<Region> regions) in RegionTable.Shared.Names)
        {
            Region[] named = [.. regions.Where(region => IsTelling(name, region))];
            if (name.Length >= 2 && named.Length > 0)
            {
                int prefix = (name[0] << 16) | name[1];
                if (!byPrefix.TryGetValue(prefix, out List<Entry>? entries))
                {
                    byPrefix.Add(prefix, entries = []);
                }

                entries.Add(new Entry(name, named));
            }
        }

        return byPrefix.ToDictionary(pair => pair.Key, pair => pair.Value.OrderByDescending(entry => entry.Name.Length).ToArray());
    }

    private static bool IsTelling(string name, Region region) =>
        RegionTable.Level(region) switch
        {
            0 => true,
            1 => !CommonWords.Contains(name) && (name.Length > 2 || name != "海南"),
            _ => name.Length >= 3 && name == region.Name,
        };

    private readonly record struct Entry(string Name, Region[] Regions);
}

using System.Buffers;

namespace SearchApp.Corpus.Metadata;

/// <summary>Reads provinces by their one-character names where the text shows that they are meant: 京津冀, 川渝, 来粤, 在沪.</summary>
internal static class Abbreviated
{
    private static readonly string[] Groups =
        ["沪苏浙皖", "苏浙沪皖", "苏浙皖沪", "粤港澳", "京津冀", "苏浙沪", "江浙沪", "沪苏浙", "鄂豫皖", "云贵川", "川滇黔", "晋冀鲁豫", "晋冀豫", "陕甘宁", "川渝", "成渝", "晋陕", "湘鄂", "湘赣", "闽赣", "粤桂", "闽粤", "鲁豫", "陕晋", "浙沪", "港澳"];

    // Characters that are hardly ever part of another word behind these verbs.
    private const string Alone = "沪粤渝湘鄂赣皖闽桂琼黔滇豫鲁冀晋陕浙津";
    private const string Verbs = "来在赴抵返驻离入援回到";
    private static readonly SearchValues<char> Firsts = SearchValues.Create([.. Groups.Select(group => group[0]).Distinct(), .. Verbs]);

    /// <summary>Adds the provinces abbreviated at a place; returns the units read, 0 when none are.</summary>
    public static int Read(ReadOnlySpan<char> text, int at, List<RegionMention> mentions)
    {
        if (!Firsts.Contains(text[at]))
        {
            return 0;
        }

        if (Verbs.Contains(text[at], StringComparison.Ordinal) && Alone.Contains(text[at + 1], StringComparison.Ordinal))
        {
            Add(mentions, at + 1, text[at + 1]);
            return 2;
        }

        foreach (string group in Groups)
        {
            if (text[at..].StartsWith(group, StringComparison.Ordinal))
            {
                for (int i = 0; i < group.Length; i++)
                {
                    Add(mentions, at + i, group[i]);
                }

                return group.Length;
            }
        }

        return 0;
    }

    // 江 of 江浙沪 is Jiangsu, 成 of 成渝 is Chengdu.
    private static void Add(List<RegionMention> mentions, int at, char name)
    {
        string known = name switch { '江' => "江苏", '成' => "成都", _ => name.ToString() };
        if (RegionTable.BestOf(RegionTable.Shared.Named(known)) is { } region)
        {
            mentions.Add(new RegionMention(at, 1, [region]));
        }
    }
}

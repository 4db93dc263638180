namespace SearchApp.Corpus.Metadata;

/// <summary>The names a region goes by: full, short, abbreviated.</summary>
internal static class RegionNames
{
    // Longest first, so that 自治县 is taken off before 县.
    private static readonly string[] Kinds =
        ["特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "特区", "新区", "省", "市", "县", "区", "盟", "旗"];

    private static readonly string[] Peoples =
    [
        "阿昌", "白", "保安", "布朗", "布依", "藏", "朝鲜", "达斡尔", "傣", "德昂", "东乡", "侗", "独龙", "俄罗斯", "鄂伦春", "鄂温克", "高山",
        "仡佬", "哈尼", "哈萨克", "赫哲", "回", "基诺", "京", "景颇", "柯尔克孜", "拉祜", "黎", "傈僳", "珞巴", "满", "毛南", "门巴", "蒙古",
        "苗", "仫佬", "纳西", "怒", "普米", "羌", "撒拉", "畲", "水", "塔吉克", "塔塔尔", "土", "土家", "佤", "维吾尔", "乌孜别克", "锡伯",
        "瑶", "彝", "裕固", "壮",
    ];

    // The first two digits of a province's code, then its one-character names.
    private static readonly Dictionary<string, string> Abbreviations =
        ("11京 12津 13冀 14晋 15蒙 21辽 22吉 23黑 31沪申 32苏 33浙 34皖 35闽 36赣 37鲁 41豫"
        + " 42鄂 43湘 44粤 45桂 46琼 50渝 51川蜀 52黔贵 53滇云 54藏 61陕秦 62甘陇 63青 64宁 65新 71台 81港 82澳")
        .Split(' ').ToDictionary(entry => entry[..2] + "0000", entry => entry[2..], StringComparer.Ordinal);

    // Former names and those that papers like.
    private static readonly Dictionary<string, string> Further =
        ("110000 北平,130000 燕赵,140000 三晋,210100 奉天,230100 冰城,310000 申城,320100 金陵城,341000 徽州地区,370000 齐鲁,370100 泉城,410000 中州大地,410200 汴京,410200 汴梁,420000 荆楚,"
        + "420600 襄樊,430000 三湘,440000 南粤,440100 羊城,440300 鹏城,460000 琼岛,510100 蓉城,530800 思茅地区,610000 三秦")
        .Split(',').Select(entry => entry.Split(' ')).GroupBy(entry => entry[0], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => string.Join(' ', group.Select(entry => entry[1])), StringComparer.Ordinal);

    /// <summary>Every name of a region: full, short, without its peoples, and the one-character abbreviations.</summary>
    public static IEnumerable<string> Of(Region region)
    {
        yield return region.Name;
        yield return region.ShortName;
        if (region.Name.EndsWith("自治州", StringComparison.Ordinal))
        {
            yield return region.ShortName + "州";
        }

        if (region.Code == "150000")
        {
            yield return "内蒙";
        }

        foreach (string further in Further.GetValueOrDefault(region.Code, "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            yield return further;
        }

        foreach (char abbreviation in Abbreviations.GetValueOrDefault(region.Code, ""))
        {
            yield return abbreviation.ToString();
        }
    }

    /// <summary>A name without its kind and its peoples (湘西土家族苗族自治州: 湘西); whole when a single character would be left.</summary>
    public static string Shorten(string name)
    {
        foreach (string kind in Kinds)
        {
            if (name.EndsWith(kind, StringComparison.Ordinal))
            {
                string stem = name[..^kind.Length];
                if (kind.StartsWith("自治", StringComparison.Ordinal) || stem.EndsWith('族'))
                {
                    stem = WithoutPeoples(stem);
                }

                return stem.Length >= 2 ? stem : name;
            }
        }

        return name;
    }

    private static string WithoutPeoples(string stem)
    {
        while (true)
        {
            string? people = Peoples
                .Where(people => stem.EndsWith(people + "族", StringComparison.Ordinal)
                    || (people.Length > 1 && stem.EndsWith(people, StringComparison.Ordinal)))
                .MaxBy(people => people.Length);
            int taken = people is null ? 0 : people.Length + (stem.EndsWith('族') ? 1 : 0);
            if (people is null || stem.Length - taken < 2)
            {
                return stem;
            }

            stem = stem[..^taken];
        }
    }
}

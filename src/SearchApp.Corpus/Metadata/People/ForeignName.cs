using System.Buffers;

namespace SearchApp.Corpus.Metadata.People;

/// <summary>Reads a foreign name as Chinese writes it: characters chosen for their sound, parts joined by a dot.</summary>
internal static class ForeignName
{
    private const int Longest = 20;

    private static readonly SearchValues<char> Sounds = SearchValues.Create(
        "阿埃艾爱安昂奥巴白拜班邦保鲍贝本比彼毕别宾波玻伯勃博卜布采蔡察柴查昌彻茨慈达大戴丹当道得德登邓迪蒂丁顿东杜敦多厄恩尔法凡范方菲费芬冯佛弗夫福富盖甘冈戈哥格葛根贡古瓜圭哈海汉豪贺赫亨洪胡华怀惠霍基吉季加嘉贾坚简杰金津久卡凯坎康考柯科可克肯孔库夸匡昆拉腊莱赖兰朗劳勒雷里利力莉丽立连廉良列林琳隆卢鲁路伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密敏明莫墨默姆木穆纳娜乃奈南内尼年涅宁牛纽农努诺欧帕派潘庞培佩彭蓬皮平珀普齐奇契恰乔切钦琴丘曲让热仁日荣茹儒瑞若撒萨塞赛桑色森沙莎珊尚绍舍申盛施什石史士叔舒斯丝松苏孙索塔泰坦汤唐陶特腾提田铁廷亭通图土托陀瓦万旺威韦维伟魏温文翁沃乌吾武西希锡夏相香肖谢辛欣兴雄休修许雅亚延扬尧耶叶伊易因英永尤于约赞泽曾扎詹张哲珍芝治中朱兹宗佐蕾琪妮尹锡悦惠娃弥瑟颂实他信山素季罕卓瑙维贡伽瓦龙京包甫买孜依吐逊吾");

    private static readonly HashSet<string> Countries =
    [
        "乌克兰", "伊拉克", "伊朗", "黎巴嫩", "安哥拉", "卢旺达", "乌干达", "乌拉圭", "巴拉圭", "利比亚", "巴拿马", "马耳他", "马其顿", "索马里", "莱索托", "古巴", "海地", "约旦", "阿曼", "马里", "巴林", "汤加", "文莱", "吉布提", "卢森堡", "马拉维", "安道尔", "黑山", "欧佩克", "欧盟", "东帝汶", "孟加拉", "柬埔寨",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> CountriesBySpan = Countries.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>Whether all characters are chosen for their sound: a country as likely as a person.</summary>
    public static bool IsMadeOfSounds(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Sounds);

    /// <summary>Whether a text is the name of a country.</summary>
    public static bool IsCountry(ReadOnlySpan<char> text) => CountriesBySpan.Contains(text);

    /// <summary>Length of the name that begins at a place; 0 when none does.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="at">The place.</param>
    /// <param name="isForeignOffice">Whether the office before it is one that the news names foreigners with.</param>
    public static int LengthAt(string text, int at, bool isForeignOffice)
    {
        int most = Math.Min(text.Length, at + Longest);
        int end = at;
        int dots = 0;
        int known = 0;
        while (end < most && (Sounds.Contains(text[end]) || (IsJoint(text[end]) && end > at)))
        {
            dots += IsJoint(text[end]) ? 1 : 0;
            end++;
            known = NameEnd.EvidenceAt(text, end) == 2 && (known == 0 || dots > 0 || !NameEnd.WordAt(text, known)) ? end : known;
        }

        // So many sounds in a row are a name whatever stands behind, and so are parts with a dot between.
        bool isSure = end - at >= 4 || (isForeignOffice && (end - at == 3 || (end - at == 2 && text.AsSpan().Count(text.AsSpan(at, 2)) > 1)));
        known = known == 0 && isSure && !IsJoint(text[end - 1]) ? end : known;
        known = dots > 0 && known < end && !IsJoint(text[end - 1]) && !NameEnd.WordAt(text, known) ? end : known;
        int length = known - at;
        bool isLong = length >= 3 || isSure || (length == 2 && known < text.Length && (NameEnd.WordAt(text, known) || Digits.Contains(text[known]) || "致在说称和与、,。".Contains(text[known], StringComparison.Ordinal)));
        return known > at && isLong && !IsJoint(text[known - 1]) && !IsCountry(text.AsSpan(at, length)) && !Offices.AnyWithin(text, at, length) ? length : 0;
    }

    // 迪亚斯·卡内尔, 迪亚斯-卡内尔
    private static bool IsJoint(char c) => c is '·' or '-';
}

using System.Buffers;
using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Metadata;

/// <summary>Finds people named with an office, before the name (省长马兴瑞) or behind it (习近平总书记).</summary>
internal static class PeopleFinder
{
    private const int MostPeople = 100;
    private const int LongestOffice = 24;

    private static readonly string[] Offices =
    [
        "总书记", "副书记", "书记", "副省长", "省长", "副市长", "市长", "副县长", "县长", "副区长", "区长", "副州长", "州长", "副主席", "主席", "副主任", "主任", "副部长", "部长", "副局长", "局长", "副厅长", "厅长", "副委员长", "委员长",
        "副总理", "总理", "国务委员", "秘书长", "副组长", "组长", "副院长", "院长", "副检察长", "检察长", "政委", "司令员", "行长", "副行长", "董事长", "总经理", "副会长", "会长", "校长", "副校长", "总统", "外长", "大使", "发言人", "常委", "总指挥",
        "镇长", "乡长", "村支书", "处长", "副处长", "科长", "所长", "总队长", "支队长", "社长", "总编辑", "理事长", "首相", "议长", "长官",
    ];

    private static readonly SearchValues<string> AnyOffice = SearchValues.Create(Offices, StringComparison.Ordinal);

    // Offices by their last character, longest first; and those characters.
    private static readonly Dictionary<char, string[]> ByLast = Offices.GroupBy(office => office[^1])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(office => office.Length).ToArray());

    private static readonly SearchValues<char> LastCharacters = SearchValues.Create([.. ByLast.Keys]);

    // What an office may be extended by towards its front: bodies and ranks. Longest first.
    private static readonly string[] Bodies =
    [
        "人大常委会", "新闻办公室", "领导小组", "党委", "党组", "省委", "市委", "县委", "区委", "州委", "工委", "中央", "国家", "自治区", "自治州", "政协", "政府", "常务", "代理", "代", "副", "原", "全国", "国务院", "外交部", "中共", "常委", "卫生健康委",
        "发展改革委", "指挥部", "委员会", "办公室", "省", "市", "县", "区", "州", "镇", "乡", "村", "组织部", "宣传部", "统战部", "纪委", "监委", "政法委", "公安厅", "公安局", "教育厅", "财政厅", "总",
    ];

    private const string Surnames =
        "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴"
        + "谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全"
        + "郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国"
        + "文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖闫覃代佟付苑冼";

    // What follows a name in running text; a name of three characters is read when one of these stands behind it.
    private static readonly SearchValues<char> Behind = SearchValues.Create("在主出参率强指表说说讲到深赴会调致作介对就向与和及、,。;:“”()()也还等同听前走先分陪担当任宣从今于日一将为接带的是 \n!?");

    /// <summary>The people in printed order, each name once, with the office as first printed.</summary>
    /// <param name="original">The text as the source has it.</param>
    /// <param name="folded">The same, folded.</param>
    public static IReadOnlyList<PersonInOffice> Find(string original, string folded)
    {
        var people = new List<PersonInOffice>();
        for (int from = 1; from < folded.Length && people.Count < MostPeople;)
        {
            int last = folded.AsSpan(from).IndexOfAny(LastCharacters);
            if (last < 0)
            {
                break;
            }

            int end = from + last + 1;
            from = end;
            int length = OfficeLength(folded, end);
            if (length > 0)
            {
                from = Math.Max(end, Add(people, original, folded, end - length, end));
            }
        }

        return people;
    }

    // Adds the person that holds the office; returns where to read on.
    private static int Add(List<PersonInOffice> people, string original, string folded, int at, int end)
    {
        (TextSpan name, TextSpan office) = ReadNameBehind(folded, at, end);
        if (name.Length == 0)
        {
            (name, office) = ReadNameBefore(folded, at, end);
        }

        if (name.Length == 0)
        {
            return end;
        }

        string person = original[name.Start..name.End];
        if (!people.Exists(known => known.Name == person))
        {
            people.Add(new PersonInOffice(person, original[office.Start..office.End]));
        }

        return name.End;
    }

    private static int OfficeLength(string text, int end)
    {
        foreach (string office in ByLast[text[end - 1]])
        {
            if (office.Length <= end && text.AsSpan(end - office.Length, office.Length).SequenceEqual(office))
            {
                return office.Length;
            }
        }

        return 0;
    }

    private static (TextSpan Name, TextSpan Office) ReadNameBehind(string text, int at, int end)
    {
        int length = NameLength(text, end);
        return length == 0 ? default : (new TextSpan(end, end + length), new TextSpan(OfficeStart(text, at), end));
    }

    private static (TextSpan Name, TextSpan Office) ReadNameBefore(string text, int at, int end)
    {
        for (int length = 3; length >= 2; length--)
        {
            int start = at - length;
            if (start >= 0 && IsName(text, start, length) && (length == 3 || start == 0 || !Han.Is(text[start - 1]) || "和与及、".Contains(text[start - 1], StringComparison.Ordinal)))
            {
                return (new TextSpan(start, at), new TextSpan(at, end));
            }
        }

        return default;
    }

    // A name of three characters where what follows allows it, else of two; one that the text repeats needs no more proof.
    private static int NameLength(string text, int at)
    {
        for (int length = 3; length >= 2; length--)
        {
            if (at + length <= text.Length && IsName(text, at, length)
                && (at + length == text.Length || Behind.Contains(text[at + length]) || (length == 3 && Repeats(text, at))))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool Repeats(string text, int at)
    {
        ReadOnlySpan<char> name = text.AsSpan(at, 3);
        return text.AsSpan(at + 3).IndexOf(name, StringComparison.Ordinal) >= 0
            || text.AsSpan(0, at).IndexOf(name, StringComparison.Ordinal) >= 0;
    }

    private static bool IsName(string text, int at, int length)
    {
        if (!Surnames.Contains(text[at], StringComparison.Ordinal))
        {
            return false;
        }

        for (int i = at; i < at + length; i++)
        {
            if (!Han.Is(text[i]) || (i > at && Behind.Contains(text[i])))
            {
                return false;
            }
        }

        return !text.AsSpan(at, length).ContainsAny(AnyOffice);
    }

    private static int OfficeStart(string text, int at)
    {
        int start = at;
        while (start > 0 && at - start < LongestOffice)
        {
            int extension = 0;
            foreach (string body in Bodies)
            {
                if (body.Length > extension && text.AsSpan(0, start).EndsWith(body, StringComparison.Ordinal))
                {
                    extension = body.Length;
                }
            }

            // 市委书记、领导小组组长: two offices of one person.
            if (extension == 0 && text[start - 1] == '、')
            {
                int before = start - 1;
                foreach (string office in Offices)
                {
                    extension = text.AsSpan(0, before).EndsWith(office, StringComparison.Ordinal) ? Math.Max(extension, office.Length + 1) : extension;
                }
            }

            if (extension == 0)
            {
                break;
            }

            start -= extension;
        }

        return start;
    }
}

using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Metadata;

/// <summary>Where the characters of a place's name say something else: 黄河南岸, 重大庆祝活动, 南京东路, 山东舰, 深圳证券交易所.</summary>
internal static class OtherWords
{
    private static readonly Dictionary<string, (string Word, int Offset)[]> Words = Load();
    private static readonly Dictionary<string, (string Word, int Offset)[]>.AlternateLookup<ReadOnlySpan<char>> WordsByName = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    // 东海路, 西藏中路; but 北京路况, 浙江路桥区.
    private const string MiddleOfRoad = "东西南北中一二三四";
    private const string NoRoad = "况线网演局警程由径基政费障桥灯权";

    private static readonly string[] Exchanges = ["证券交易所", "期货交易所", "商品交易所", "黄金交易所", "票据交易所", "证交所", "期交所"];

    // Names of counties and full names end with what kind of region it is; they are never the name of a street.
    private const string Kinds = "省市区县州盟旗";

    /// <summary>Whether the name at a place is part of another word.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="length">Its length.</param>
    /// <param name="free">Where the place's name before it ended; what stands before that belongs to another place.</param>
    public static bool Hold(ReadOnlySpan<char> text, int start, int length, int free)
    {
        if (WordsByName.TryGetValue(text.Slice(start, length), out (string Word, int Offset)[]? words))
        {
            foreach ((string word, int offset) in words)
            {
                if (start - offset >= free && text[(start - offset)..].StartsWith(word, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        ReadOnlySpan<char> behind = text[(start + length)..];
        return !behind.IsEmpty && !Kinds.Contains(text[start + length - 1], StringComparison.Ordinal) && (IsStreet(behind) || IsExchange(behind));
    }

    private static bool IsStreet(ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> road = MiddleOfRoad.Contains(behind[0], StringComparison.Ordinal) ? behind[1..] : behind;
        return road.StartsWith("大道") || road.StartsWith("大街") || road.StartsWith("街道") || road.StartsWith("胡同")
            || (!road.IsEmpty && road[0] == '街') || (!road.IsEmpty && road[0] == '路' && (road.Length == 1 || !NoRoad.Contains(road[1], StringComparison.Ordinal)));
    }

    private static bool IsExchange(ReadOnlySpan<char> behind)
    {
        foreach (string exchange in Exchanges)
        {
            if (behind.StartsWith(exchange, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, (string Word, int Offset)[]> Load() =>
        EmbeddedText.Lines("not-places.txt").Select(line => line.Split(' ')).ToDictionary(
            row => row[0],
            row => row[1..].Select(word => (word, word.IndexOf(row[0], StringComparison.Ordinal))).ToArray(),
            StringComparer.Ordinal);
}

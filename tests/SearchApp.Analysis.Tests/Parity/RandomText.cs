using System.Text;

namespace SearchApp.Analysis.Tests.Parity;

/// <summary>Texts that real ones are not: rare Han, halves of pairs, full width, controls, lines of 3,000 characters.</summary>
internal sealed class RandomText
{
    private static readonly string[] Pieces =
    [
        "中国", "人民", "一带一路", "发展", "的", "了", "是", "在", "二〇二一年", "疫苗", "接种", "工作", "会议", "习近平", "政府",
        "。", "，", "！", "？", "；", "：", "、", "“", "”", "（", "）", "《", "》", ".", ",", "!", "?", "\"", "'", "…", "——", "．",
        " ", "  ", "\t", "\n", "\r\n", "\u3000", "\u0085", "\u2028", "\u2029", "\u00A0", "\u200B", "\u202E", "\f", "\0",
        "COVID-19", "5G", "iPhone14", "3.14", "6.5%", "running", "ＡＢＣ", "ｘｙｚ", "２０２１", "Ａb１２", "é", "ß", "Ω", "я", "カ", "ｶ", "한",
        "𨨏", "😀", "\uD840", "\uDC00", "㐀", "龥", "龦", "丿", "〇", "℃", "①", "²", "×", "・", "～", "％", "＄", "\u0301", "\u00AD",
    ];

    private readonly Random _random;

    public RandomText(int seed) => _random = new Random(seed);

    public string Next()
    {
        var text = new StringBuilder();
        int length = _random.Next(10) == 0 ? 3000 : _random.Next(1, 200);
        int kind = _random.Next(4);
        while (text.Length < length)
        {
            switch (kind == 3 ? _random.Next(3) : kind)
            {
                case 0:
                    text.Append(Pieces[_random.Next(Pieces.Length)]);
                    break;
                case 1:
                    text.Append((char)_random.Next(0x4E00, 0x9FB0));
                    break;
                default:
                    text.Append(_random.Next(20) == 0 ? (char)_random.Next(1, 0x10000) : (char)_random.Next(0x4E00, 0x5F00));
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>Words made of English endings, one a text.</summary>
    public static IEnumerable<string> EnglishWords(int seed, int count)
    {
        string[] endings =
        [
            "s", "sses", "ies", "ss", "eed", "ed", "ing", "at", "bl", "iz", "y", "ational", "tional", "enci", "anci", "izer",
            "bli", "alli", "entli", "eli", "ousli", "ization", "ation", "ator", "alism", "iveness", "fulness", "ousness",
            "aliti", "iviti", "biliti", "logi", "icate", "ative", "alize", "iciti", "ical", "ful", "ness", "al", "ance",
            "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "sion", "tion", "ou", "ism", "ate",
            "iti", "ous", "ive", "ize", "e", "ll", "l", "yy", "ying", "yed",
        ];
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            var word = new StringBuilder();
            for (int letter = random.Next(0, 6); letter > 0; letter--)
            {
                word.Append("abcdefghijklmnopqrstuvwxyzaeiouyyy"[random.Next(34)]);
            }

            for (int ending = random.Next(0, 4); ending > 0; ending--)
            {
                word.Append(endings[random.Next(endings.Length)]);
            }

            yield return word.ToString();
        }
    }
}

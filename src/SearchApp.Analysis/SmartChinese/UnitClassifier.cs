using System.Runtime.CompilerServices;

namespace SearchApp.Analysis.SmartChinese;

/// <summary>Finds SmartCn's class of a character by table.</summary>
internal static class UnitClassifier
{
    private static readonly UnitClass[] Classes = MakeTable();

    /// <summary>Class of one UTF-16 unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UnitClass Classify(char c) => Classes[c];

    private static UnitClass[] MakeTable()
    {
        var classes = new UnitClass[0x10000];
        for (int c = 0; c < classes.Length; c++)
        {
            classes[c] = ClassOf((char)c);
        }

        return classes;
    }

    // The order matters: the delimiters' first range holds the ASCII letters and digits.
    private static UnitClass ClassOf(char c) => c switch
    {
        >= WordTrie.FirstHan and <= WordTrie.LastHan => UnitClass.Han,
        >= 'A' and <= 'Z' or >= 'a' and <= 'z' => UnitClass.Letter,
        >= '0' and <= '9' => UnitClass.Digit,
        ' ' or '\t' or '\r' or '\n' or '\u3000' => UnitClass.Space,
        >= '\u0021' and <= '\u00BB' or >= '\u2010' and <= '\u2642' or >= '\u3001' and <= '\u301E' => UnitClass.Delimiter,
        >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A' => UnitClass.Letter,
        >= '\uFF10' and <= '\uFF19' => UnitClass.Digit,
        >= '\uFE30' and <= '\uFF63' => UnitClass.Delimiter,
        >= '\uD800' and <= '\uDFFF' => UnitClass.Surrogate,
        _ => UnitClass.Other,
    };
}

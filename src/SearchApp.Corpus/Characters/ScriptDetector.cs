namespace SearchApp.Corpus.Characters;

/// <summary>Tells traditional text from simplified by the characters that only one of the two scripts has.</summary>
internal static class ScriptDetector
{
    // 1: only in traditional text; 2: only in simplified text; 0: in both, or no ideograph.
    private static readonly byte[] Side = Load();

    /// <summary>The script of a text; both count as in earnest from one telling character in ten on.</summary>
    public static TextScript Detect(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[4];
        foreach (char c in text)
        {
            counts[Side[c]]++;
        }

        int telling = counts[1] + counts[2];
        return telling < 2 ? TextScript.Unknown
            : counts[2] * 10 <= telling ? TextScript.Traditional
            : counts[1] * 10 <= telling ? TextScript.Simplified
            : TextScript.Mixed;
    }

    /// <summary>Whether a character stands in simplified text only.</summary>
    public static bool IsSimplifiedOnly(char c) => Side[c] == 2;

    private static byte[] Load()
    {
        // Characters that stand for themselves in traditional text as well as for another in simplified text (后, 里, 干) tell nothing.
        const string InBoth = "后里干发松面只台系表斗谷余郁制准占志致周冲板家布采参丑范丰复刮胡划回伙几借据卷克困累了蒙弥蔑宁辟凭仆朴曲舍沈胜术台涂咸向须勋腌叶佣涌御愿岳云赞折征症朱筑注钟种并床灯杠恶凶奸秋你为峰群够里岩启霉吊册羡伪沾豆仇志氛痴村尸托欲游";
        var side = new byte[char.MaxValue + 1];
        foreach ((char form, char plain) in Folded.Pairs())
        {
            if (Han.Is(form) && Han.Is(plain))
            {
                side[form] = 1;
                side[plain] = 2;
            }
        }

        foreach ((char form, _) in Folded.Pairs())
        {
            side[form] = Han.Is(form) ? (byte)1 : side[form];
        }

        foreach (char c in InBoth)
        {
            side[c] = 0;
        }

        return side;
    }
}

using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Metadata.People;

/// <summary>Reads a Chinese name: a surname of one or two characters and one or two more.</summary>
internal static class ChineseName
{
    private const int Window = 20_000;

    // Characters that no given name has.
    private const string Never =
        "构的了在是与及或也都就将被把对从等这那们但并而到说吗呢吧啊很更最不没有你我他她它个此些么什怎谁哪几每某者区镇县市省村街路部局厅处院会委党团组总办选第们各所使得着过给让由至使该两多少署〇";

    // Surnames that are more often another word: a name only where people are spoken of.
    private const string Ambiguous = "曾党向和于时任应关经方成常项代平云花水明终连那后简管计支解能安查白红车路古谷以为种危别幸强充暴空黄盛满庄宣";

    /// <summary>Length of the name that begins at a place; 0 when none does.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="at">The place.</param>
    /// <param name="strict">Only with sure evidence of where it ends, as in a list.</param>
    public static int LengthAt(string text, int at, bool strict = false)
    {
        if (at + 1 < text.Length && Surnames.IsCompound(text[at], text[at + 1]))
        {
            return CompoundLength(text, at);
        }

        if (at + 1 >= text.Length || !Surnames.IsSingle(text[at]) || !IsGiven(text, at, 2))
        {
            return 0;
        }

        bool canBeThree = IsGiven(text, at, 3) && text[at + 2] != text[at];
        int endsAtTwo = NameEnd.EvidenceAt(text, at + 2);
        int endsAtThree = canBeThree ? NameEnd.EvidenceAt(text, at + 3) : 0;
        if (Surnames.IsWord(text[at], text[at + 1]) || Ambiguous.Contains(text[at], StringComparison.Ordinal))
        {
            return WordOrName(text, at, endsAtTwo, endsAtThree, canBeThree);
        }

        int length = endsAtThree == 2 && endsAtTwo == 2 ? (NameEnd.WordAt(text, at + 2) || VariesBehindTwo(text, at) ? 2 : 3)
            : endsAtThree == 2 ? 3
            : endsAtTwo == 2 ? 2
            : IsMarriedName(text, at) ? 4
            : strict ? 0
            : ByRepetition(text, at, canBeThree, endsAtTwo, endsAtThree);
        return length > 0 && (Offices.AnyWithin(text, at, length) || ForeignName.IsCountry(text.AsSpan(at, length))) ? 0 : length;
    }

    /// <summary>Whether a given name may hold the character at a place.</summary>
    public static bool CanBeGiven(string text, int at) => at < text.Length && Han.Is(text[at]) && !Never.Contains(text[at], StringComparison.Ordinal);

    /// <summary>Length of the name that ends at a place; 0 when none does, or nothing says where it begins.</summary>
    public static int LengthEndingAt(string text, int end)
    {
        for (int length = 4; length >= 2; length--)
        {
            int start = end - length;
            if (start < 0 || !IsWholeName(text, start, length) || Offices.AnyWithin(text, start, length))
            {
                continue;
            }

            bool isAtBreak = start == 0 || !Han.Is(text[start - 1]);
            bool begins = isAtBreak || "和与及同由受向对据按在以请随跟经为彻习实绕循记谢过到上称说".Contains(text[start - 1], StringComparison.Ordinal);
            bool isWord = length < 4 && (Surnames.IsWord(text[start], text[start + 1]) || Ambiguous.Contains(text[start], StringComparison.Ordinal));
            bool isForeign = ForeignName.IsMadeOfSounds(text.AsSpan(start, length));
            bool isElsewhere = StandsElsewhere(text, start, length, end);
            if (ForeignName.IsCountry(text.AsSpan(start, length)))
            {
                return 0;
            }

            if (isForeign ? ((isAtBreak && (isElsewhere || length == 3)) || (length == 3 && !isAtBreak && text[start - 1] == '的') || (begins && !isAtBreak && (length == 3 || "同和与".Contains(text[start - 1], StringComparison.Ordinal)))) && !ForeignName.IsCountry(text.AsSpan(start, length))
                : isWord ? isAtBreak && length >= 3 && isElsewhere
                : isAtBreak || (length >= 3 && (begins || isElsewhere || !IsTorn(text, start))))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsWholeName(string text, int start, int length) => length switch
    {
        4 => Surnames.IsCompound(text[start], text[start + 1]) && IsGiven(text, start + 1, 3),
        _ => (Surnames.IsSingle(text[start]) && IsGiven(text, start, length)) || (length == 3 && Surnames.IsCompound(text[start], text[start + 1]) && IsGiven(text, start + 1, 2)),
    };

    private static int CompoundLength(string text, int at)
    {
        bool three = IsGiven(text, at + 1, 2);
        bool four = three && IsGiven(text, at + 1, 3);
        int length = four && NameEnd.EvidenceAt(text, at + 4) == 2 && !(NameEnd.EvidenceAt(text, at + 3) == 2 && NameEnd.WordAt(text, at + 3)) ? 4
            : three && NameEnd.EvidenceAt(text, at + 3) == 2 ? 3
            : four ? 4
            : 0;
        return length > 0 && Offices.AnyWithin(text, at, length) ? 0 : length;
    }

    // 张扬, 高峰: a word as well; a name only where people are spoken of.
    private static int WordOrName(string text, int at, int endsAtTwo, int endsAtThree, bool canBeThree)
    {
        bool isWord = Surnames.IsWord(text[at], text[at + 1]);
        bool repeats = canBeThree && endsAtThree > 0 && Counts(text, at, true).Three > 1;
        bool isAmbiguous = Ambiguous.Contains(text[at], StringComparison.Ordinal);
        int length = canBeThree && ((endsAtThree == 2 && (!isWord || NameEnd.WordAt(text, at + 3))) || (repeats && !isAmbiguous)) ? 3
            : endsAtTwo == 2 && !(isWord && isAmbiguous) && (NameEnd.WordAt(text, at + 2) || (isWord && at + 2 < text.Length && (Han.Is(text[at + 2]) || char.IsAsciiDigit(text[at + 2])))) ? 2
            : 0;
        return length > 0 && Offices.AnyWithin(text, at, length) ? 0 : length;
    }

    private static int ByRepetition(string text, int at, bool canBeThree, int endsAtTwo, int endsAtThree)
    {
        (int two, int three) = Counts(text, at, canBeThree);
        return canBeThree && three >= 2 && three == two ? 3
            : two >= 2 && three < two ? 2
            : canBeThree && endsAtThree == 1 ? 3
            : endsAtTwo == 1 ? 2
            : canBeThree && !Surnames.IsWord(text[at + 1], text[at + 2]) ? 3
            : 0;
    }

    private static bool VariesBehindTwo(string text, int at)
    {
        (int two, int three) = Counts(text, at, true);
        return two > three;
    }

    private static (int Two, int Three) Counts(string text, int at, bool hasThree)
    {
        int from = Math.Max(0, at - Window);
        ReadOnlySpan<char> around = text.AsSpan(from, Math.Min(text.Length, at + Window) - from);
        return (around.Count(text.AsSpan(at, 2)), hasThree ? around.Count(text.AsSpan(at, 3)) : 0);
    }

    // Two surnames and two characters: 陈冯富珍.
    private static bool IsMarriedName(string text, int at) =>
        at + 4 <= text.Length && Surnames.IsSingle(text[at + 1]) && IsGiven(text, at, 4) && NameEnd.EvidenceAt(text, at + 4) == 2 && !Surnames.IsWord(text[at], text[at + 1]);

    private static bool StandsElsewhere(string text, int start, int length, int end)
    {
        ReadOnlySpan<char> name = text.AsSpan(start, length);
        int before = text.AsSpan(0, start).IndexOf(name);
        int behind = text.AsSpan(end).IndexOf(name);
        return (before >= 0 && NameEnd.EvidenceAt(text, before + length) == 2) || (behind >= 0 && NameEnd.EvidenceAt(text, end + behind + length) == 2);
    }

    // 主|席团和: the surname belongs to the character before it.
    private static bool IsTorn(string text, int start) => Surnames.IsWord(text[start - 1], text[start]) || "主共市省县区感".Contains(text[start - 1], StringComparison.Ordinal);

    private static bool IsGiven(string text, int at, int length)
    {
        if (at + length > text.Length)
        {
            return false;
        }

        for (int i = at + 1; i < at + length; i++)
        {
            if (!CanBeGiven(text, i))
            {
                return false;
            }
        }

        return true;
    }
}

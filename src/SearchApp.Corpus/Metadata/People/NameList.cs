namespace SearchApp.Corpus.Metadata.People;

/// <summary>Reads on in a list of names behind one office: 副省长张一示、李　范和王二例.</summary>
internal static class NameList
{
    private const int MostBlanks = 4;
    private const int LongestOfficeBehind = 5;

    private static readonly string[] Conjunctions = ["以及", "和", "及"];

    /// <summary>The name that goes on a list; empty where the list ends.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="at">Where the name before ends.</param>
    /// <param name="isSoleOffice">Whether only one can hold the office (总统): who is named behind 和 is somebody else.</param>
    public static TextSpan Next(string text, int at, bool isSoleOffice)
    {
        int start = SkipBlanks(text, at);
        if (start < text.Length && text[start] == '、')
        {
            start = SkipBlanks(text, start + 1);
        }
        else if (ConjunctionAt(text, start) is > 0 and int conjunction)
        {
            start = isSoleOffice ? at : SkipBlanks(text, start + conjunction);
        }

        int length = start == at ? 0 : LengthAt(text, start);

        // 副市长张一示、李二范局长: the last one has an office of his own.
        return length > 0 && !IsOfficeAt(text, start + length) && !BeginsWithCountry(text.AsSpan(start, length)) ? new TextSpan(start, start + length) : default;
    }

    /// <summary>Length of the name in a list that begins at a place; 0 when none surely does.</summary>
    public static int LengthAt(string text, int at)
    {
        int chinese = ChineseName.LengthAt(text, at, strict: true);
        if (chinese > 0)
        {
            return chinese;
        }

        int foreign = ForeignName.LengthAt(text, at, isForeignOffice: false);
        return text.AsSpan(at, foreign).Contains('·') ? foreign : Math.Max(SpacedLengthAt(text, at), WordLengthAt(text, at));
    }

    /// <summary>Length of a name of two characters that are set apart so that it is as long as one of three (张　示); 0 when none begins here.</summary>
    public static int SpacedLengthAt(string text, int at)
    {
        if (at >= text.Length || !Surnames.IsSingle(text[at]))
        {
            return 0;
        }

        int given = SkipBlanks(text, at + 1);
        bool isName = given > at + 1 && ChineseName.CanBeGiven(text, given) && NameEnd.EvidenceAt(text, given + 1) == 2;
        return isName ? given + 1 - at : 0;
    }

    // 刘延东、汪洋: a word as well, but a surname that few words begin with.
    private static int WordLengthAt(string text, int at) =>
        at + 2 <= text.Length && Surnames.BeginsFewWords(text[at]) && Surnames.IsWord(text[at], text[at + 1]) && NameEnd.EvidenceAt(text, at + 2) == 2 ? 2 : 0;

    private static int ConjunctionAt(string text, int at)
    {
        foreach (string word in Conjunctions)
        {
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static bool BeginsWithCountry(ReadOnlySpan<char> name) => ForeignName.IsCountry(name[..2]) || (name.Length > 2 && ForeignName.IsCountry(name[..3]));

    private static bool IsOfficeAt(string text, int at)
    {
        for (int length = 2; length <= LongestOfficeBehind && at + length <= text.Length; length++)
        {
            if (Offices.LengthEndingAt(text, at + length) == length)
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipBlanks(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < MostBlanks && text[end] == ' ')
        {
            end++;
        }

        return end;
    }
}

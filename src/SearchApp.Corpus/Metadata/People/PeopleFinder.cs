namespace SearchApp.Corpus.Metadata.People;

/// <summary>Finds people named with an office, before the name (省长马兴瑞) or behind it (习近平总书记).</summary>
/// <remarks>
/// A name is cut where the text gives evidence: a word that people go with behind it, the same name with something else behind it, the
/// end of a list. Where nothing says where a name ends, a wrong one is worse than none.
/// </remarks>
internal static class PeopleFinder
{
    private const int MostPeople = 100;
    private const int FewestOfForeign = 4;

    /// <summary>The people in printed order, each name once, with the office as first printed.</summary>
    /// <param name="original">The text as the source has it.</param>
    /// <param name="folded">The same, folded.</param>
    public static IReadOnlyList<PersonInOffice> Find(string original, string folded)
    {
        var people = new List<PersonInOffice>();
        int read = 0;
        for (int from = 1; from < folded.Length && people.Count < MostPeople;)
        {
            int last = folded.AsSpan(from).IndexOfAny(Offices.LastCharacters);
            if (last < 0)
            {
                break;
            }

            int end = from + last + 1;
            from = end;
            int length = Offices.LengthEndingAt(folded, end);
            if (length > 0)
            {
                from = read = Math.Max(end, Add(people, original, folded, read, new TextSpan(end - length, end)));
            }
        }

        return people;
    }

    // Adds who holds the office; returns where to read on. What stands before a place is read already.
    private static int Add(List<PersonInOffice> people, string original, string folded, int read, TextSpan office)
    {
        (int at, int end) = (office.Start, office.End);
        ReadOnlySpan<char> word = folded.AsSpan(at, end - at);
        bool isForeignOffice = Offices.IsForeign(word);
        int length = Offices.IsOfMany(word) ? LengthBehindRank(folded, end) : LengthBehind(folded, end, isForeignOffice);
        int blanks = length > 0 ? 0 : Blanks(folded, end);
        length = blanks > 0 ? ChineseName.LengthAt(folded, end + blanks, strict: true) : length;
        length = length > 0 ? length : NameList.SpacedLengthAt(folded, end + blanks);
        if (length > 0)
        {
            return AddList(people, original, folded, new TextSpan(Offices.StartOf(folded, at), end), new TextSpan(end + blanks, end + blanks + length));
        }

        int before = Offices.IsOfMany(word) ? 0 : ChineseName.LengthEndingAt(folded, at);
        if (before > 0 && at - before >= read)
        {
            Add(people, original[(at - before)..at], original[at..end]);
        }

        return end;
    }

    // 副市长张三、李四和王五出席: one office of several.
    private static int AddList(List<PersonInOffice> people, string original, string folded, TextSpan office, TextSpan name)
    {
        ReadOnlySpan<char> word = folded.AsSpan(office.Start, office.End - office.Start);
        bool isSole = Offices.IsForeign(word) && !word.Contains('副');
        int end = name.End;
        for (; name.End > 0; name = NameList.Next(folded, end, isSole))
        {
            string written = original[name.Start..name.End];
            Add(people, folded.AsSpan(name.Start, name.End - name.Start).Contains(' ') ? WithoutBlanks(written) : written, original[office.Start..office.End]);
            end = name.End;
        }

        return end;
    }

    // 张　示 is written apart so that it is as long as the names of three characters.
    private static string WithoutBlanks(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c)));

    // In a list of those present the name stands apart: 副主任  张三.
    private static int Blanks(string text, int at)
    {
        int blanks = 0;
        while (at + blanks < text.Length && text[at + blanks] == ' ')
        {
            blanks++;
        }

        return blanks;
    }

    // 领导和官员: 和 joins here.
    private static int LengthBehindRank(string text, int at) => at < text.Length && text[at] != '和' ? ChineseName.LengthAt(text, at, strict: true) : 0;

    private static int LengthBehind(string text, int at, bool isForeignOffice)
    {
        int foreign = ForeignName.LengthAt(text, at, isForeignOffice);
        bool isLong = foreign >= FewestOfForeign || text.AsSpan(at, foreign).Contains('·');
        int chinese = isLong ? 0 : ChineseName.LengthAt(text, at);
        return isLong || chinese == 0 ? foreign : chinese;
    }

    private static void Add(List<PersonInOffice> people, string name, string office)
    {
        if (!people.Exists(known => known.Name == name))
        {
            people.Add(new PersonInOffice(name, office));
        }
    }
}

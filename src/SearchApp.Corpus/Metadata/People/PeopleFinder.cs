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
                from = Math.Max(end, Add(people, original, folded, end - length, end));
            }
        }

        return people;
    }

    // Adds who holds the office; returns where to read on.
    private static int Add(List<PersonInOffice> people, string original, string folded, int at, int end)
    {
        bool isForeignOffice = Offices.IsForeign(folded.AsSpan(at, end - at));
        int length = LengthBehind(folded, end, isForeignOffice);
        int blanks = length > 0 ? 0 : Blanks(folded, end);
        length = blanks > 0 ? ChineseName.LengthAt(folded, end + blanks, strict: true) : length;
        if (length > 0)
        {
            return AddList(people, original, folded, new TextSpan(Offices.StartOf(folded, at), end), end + blanks, length);
        }

        int before = ChineseName.LengthEndingAt(folded, at);
        if (before > 0)
        {
            Add(people, original[(at - before)..at], original[at..end]);
        }

        return end;
    }

    // 副市长张三、李四、王五出席: one office of several.
    private static int AddList(List<PersonInOffice> people, string original, string folded, TextSpan office, int at, int length)
    {
        while (length > 0)
        {
            Add(people, original.Substring(at, length), original[office.Start..office.End]);
            at += length;
            bool goesOn = at < folded.Length && folded[at] == '、';
            length = goesOn ? ChineseName.LengthAt(folded, at + 1, strict: true) : 0;
            at += length > 0 ? 1 : 0;
        }

        return at;
    }

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

namespace SearchApp.Corpus.Reposts;

/// <summary>What two texts share and where the one says something else than the other in the same place.</summary>
/// <param name="Resemblance">Shingles in common, of all that either has: 0 to 1.</param>
/// <param name="Containment">Shingles in common, of those of the shorter text: 0 to 1.</param>
/// <param name="Shared">Shingles in common.</param>
/// <param name="Replaced">Places where a few characters stand for a few others between the same words.</param>
/// <param name="ReplacedNumbers">Those of them with digits on both sides.</param>
/// <param name="Repeats">Whether the same few characters were replaced by the same others more than once: 法文版, 日文版.</param>
/// <param name="OpensApart">Whether both open with other words than the other has anywhere, before the first sentence in common: two reports with one scraped tail.</param>
/// <param name="OwnLead">Share of a text that stands before all that it has in common with the other, where it is a lead of its own: 0 to 1.</param>
internal readonly record struct TextComparison(double Resemblance, double Containment, int Shared, int Replaced, int ReplacedNumbers, bool Repeats, bool OpensApart, double OwnLead)
{
    private const int LongestReplacement = 32;

    // Of long texts real copies share nearly all; laws of two cities, or two versions of one law, do not.
    // Copies lose or gain a headline, an editor's line, a sentence; they do not say other numbers or names in the same sentences.
    private const double LeastResemblance = 0.7;
    private const double LeastContainment = 0.9;
    private const double LeastContainmentOfShort = 0.95;
    private const double LeastContainmentOfLong = 0.99;
    private const int Short = 100;
    private const int Long = 1500;
    private const double LeastResemblanceOfPart = 0.45;

    // A later report tells its own news first and then what was known before.
    private const int ShortestLead = 100;
    private const int RunOfOneSentence = 8;
    private const double MostOwnLead = 0.24;

    // Copies may open with a headline or a lead of their own, which names what the text is about.
    private const int ShortestOpening = 30;
    private const double LeastOpening = 1.0 / 12;
    private const double MostKnownInOpening = 0.1;
    private const int SharedByTypingErrors = 400;
    private const int SharedPerReplacement = 100;

    private const int MostReplacements = 12;
    private const int SharedPerReplacedNumber = 800;

    /// <summary>Whether one text repeats the other.</summary>
    public bool IsRepost =>
        (Resemblance >= LeastResemblance || (Containment >= (Shared < Short ? LeastContainmentOfShort : LeastContainment) && Resemblance >= LeastResemblanceOfPart))
        && (Shared < Long || Containment >= LeastContainmentOfLong)
        && OwnLead < MostOwnLead
        && !OpensApart
        && !(Repeats && Shared < SharedByTypingErrors)
        && Replaced <= Math.Min(Shared / SharedPerReplacement, MostReplacements)
        && ReplacedNumbers <= Shared / SharedPerReplacedNumber;

    /// <summary>Compares two texts; the order does not matter.</summary>
    /// <returns>Null where they share too little for one to repeat the other.</returns>
    public static TextComparison? Of(ShingledText a, ShingledText b)
    {
        (ShingledText fewer, ShingledText more) = a.Count <= b.Count ? (a, b) : (b, a);
        int shared = CountShared(fewer, more);
        if (shared < 0)
        {
            return null;
        }

        bool isShorter = a.Bare.Length != b.Bare.Length ? a.Bare.Length < b.Bare.Length : string.CompareOrdinal(a.Bare, b.Bare) < 0;
        (ShingledText shorter, ShingledText longer) = isShorter ? (a, b) : (b, a);
        (int replaced, int numbers, bool repeats, bool opensApart, double ownLead) = Replacements(shorter.Bare, longer);
        (double resemblance, double containment) = Shares(shared, fewer.Count, more.Count);
        return new TextComparison(resemblance, containment, shared, replaced, numbers, repeats, opensApart, ownLead);
    }

    // Shingles in common; -1 as soon as so many are missed that with all others there would be too few.
    private static int CountShared(ShingledText fewer, ShingledText more)
    {
        (int shared, int left) = (0, fewer.Count);
        if (!MayRepeat(left, left, more.Count))
        {
            return -1;
        }

        foreach (int place in fewer.PlacesPlusOne)
        {
            if (place == 0)
            {
                continue;
            }

            left--;
            if (more.Find(fewer.Bare, place - 1) >= 0)
            {
                shared++;
            }
            else if (!MayRepeat(shared + left, fewer.Count, more.Count))
            {
                return -1;
            }
        }

        return shared;
    }

    private static bool MayRepeat(int shared, int fewer, int more)
    {
        (double resemblance, double containment) = Shares(shared, fewer, more);
        return resemblance >= LeastResemblance || (containment >= LeastContainment && resemblance >= LeastResemblanceOfPart);
    }

    private static (double Resemblance, double Containment) Shares(int shared, int fewer, int more) =>
        fewer == 0 ? (0, 0) : ((double)shared / (fewer + more - shared), (double)shared / fewer);

    // Walks the shorter text: where the run of shared shingles breaks off and goes on a little later, and in the longer text as well,
    // what lies between was replaced, unless one side is empty.
    private static (int All, int Numbers, bool Repeats, bool OpensApart, double OwnLead) Replacements(string text, ShingledText other)
    {
        (int all, int numbers, bool repeats) = (0, 0, false);
        var seen = new HashSet<(string, string)>();
        (int firstOwn, int firstOther) = (0, 0);
        (int run, int leadOwn, int leadOther) = (0, text.Length, other.Bare.Length);
        (int found, int foundInLead) = (0, 0);
        int lastOwn = -1;
        int lastOther = -1;
        for (int i = 0; i + ShingleHasher.Length <= text.Length; i++)
        {
            int place = other.Find(text, i);
            if (place < 0)
            {
                continue;
            }

            int gapOwn = i - lastOwn - ShingleHasher.Length;
            int gapOther = place - lastOther - ShingleHasher.Length;
            if (lastOwn >= 0 && gapOwn is > 0 and <= LongestReplacement && gapOther is > 0 and <= LongestReplacement)
            {
                all++;
                repeats |= !seen.Add((text.Substring(i - gapOwn, gapOwn), other.Bare.Substring(place - gapOther, gapOther)));
                bool digits = HasDigit(text.AsSpan(i - gapOwn - 1, gapOwn + 2)) && HasDigit(other.Bare.AsSpan(place - gapOther - 1, gapOther + 2));
                numbers += digits ? 1 : 0;
            }

            run = i == lastOwn + 1 && place == lastOther + 1 ? run + 1 : 1;
            found++;
            foundInLead = run == RunOfOneSentence && leadOwn == text.Length ? found - run : foundInLead;
            leadOther = run == RunOfOneSentence ? Math.Min(leadOther, place - run + 1) : leadOther;
            leadOwn = run == RunOfOneSentence ? Math.Min(leadOwn, i - run + 1) : leadOwn;
            (firstOwn, firstOther) = lastOwn < 0 ? (i, place) : (firstOwn, firstOther);
            (lastOwn, lastOther) = (i, place);
        }

        // A short text that opens or ends in other words is another text: 谱写湖南篇章, 谱写甘肃篇章.
        bool isShort = text.Length < Short;
        all += isShort && lastOwn >= 0 && lastOwn + ShingleHasher.Length < text.Length && lastOther + ShingleHasher.Length < other.Bare.Length ? 1 : 0;
        all += isShort && firstOwn > 0 && firstOther > 0 ? 1 : 0;
        double own = leadOwn < ShortestLead ? 0 : (double)leadOwn / text.Length;
        double others = leadOther < ShortestLead ? 0 : (double)leadOther / other.Bare.Length;
        int opening = Math.Min(leadOwn, leadOther);
        bool opensApart = opening >= ShortestOpening && opening > LeastOpening * Math.Max(text.Length, other.Bare.Length) && foundInLead <= MostKnownInOpening * leadOwn;
        return (all, numbers, repeats, opensApart, Math.Max(own, others));
    }

    private static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');
}

using System.Globalization;
using System.Text.RegularExpressions;
using SearchApp.Analysis;
using SearchApp.Corpus;

namespace SearchApp.Search.QueryParsing;

/// <summary>Finds the places and dates that the words of a query name.</summary>
internal static partial class ClueFinder
{
    private const int LongestText = 200;
    private const int LongestName = 11;
    private const int LeastCounty = 3;
    private const int MostMilliseconds = 1000;

    private static readonly string[] NamedAfterPlaces = ["大学", "学院", "中学", "路", "街", "道", "银行", "机场"];

    /// <summary>Places and dates of a text in order, each once; of places that lie in one another the last.</summary>
    /// <param name="text">A text of a query; a longer one than a headline names too many to be of use.</param>
    /// <param name="words">The chain of the word view: a place begins and ends where a word does.</param>
    public static IReadOnlyList<QueryClue> Find(string text, Analyzer words)
    {
        if (text.Length > LongestText)
        {
            return [];
        }

        string folded = Folding.Fold(text);
        return [.. Places(folded, words), .. Dates(folded)];
    }

    /// <summary>A text that is a date and nothing else.</summary>
    /// <returns>Null when it is not.</returns>
    public static QueryClue? WholeDate(string text)
    {
        string folded = Folding.Fold(text.Trim());
        return Dates(folded) is [var only] && only.Text == folded ? only : null;
    }

    private static List<QueryClue> Places(string text, Analyzer words)
    {
        var cut = words.Analyze(text);
        var ends = cut.Select(token => token.End).ToHashSet();
        var found = new List<QueryClue>();
        int reached = 0;
        foreach (int start in cut.Select(token => token.Start).Where(start => text[start] > 0x2E80))
        {
            for (int length = Math.Min(LongestName, text.Length - start); length >= 2 && start >= reached; length--)
            {
                int end = start + length;
                if (ends.Contains(end) && Place(text[start..end], text.AsSpan(end)) is { } place)
                {
                    found.RemoveAll(known => Regions.WithAncestors(place.Code).Contains(known.Region));
                    found.Add(new QueryClue(text[start..end]) { Region = place });
                    reached = end;
                }
            }
        }

        return found;
    }

    // Short names of counties are words of other meanings too often (和平, 朝阳), those of some cities, too (白银, 中山).
    private static Region? Place(string name, ReadOnlySpan<char> next) =>
        !Regions.IsCommonWord(name) && Regions.Resolve(name) is { } region && !char.IsAsciiDigit(name[0]) && !IsNamedAfterPlace(next)
        && (!IsCounty(region) || (name.Length >= LeastCounty && name == region.Name))
            ? region
            : null;

    private static bool IsNamedAfterPlace(ReadOnlySpan<char> next)
    {
        foreach (string kind in NamedAfterPlaces)
        {
            if (next.StartsWith(kind, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCounty(Region region) => region.ParentCode is not null && !region.Code.EndsWith("00", StringComparison.Ordinal);

    private static List<QueryClue> Dates(string text)
    {
        var found = new List<QueryClue>();
        foreach (Match match in WrittenDate().Matches(text))
        {
            var clue = new QueryClue(match.Value) { Year = Number(match, "y"), Month = Number(match, "m"), Day = Number(match, "d") };
            if (clue.Day <= DateTime.DaysInMonth(clue.Year == 0 ? 2000 : clue.Year, Math.Max(clue.Month, 1)))
            {
                found.Add(clue);
            }
        }

        return found;
    }

    private static int Number(Match match, string part) =>
        match.Groups[part] is { Success: true } group ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;


    [GeneratedRegex(
        """
        (?<![0-9])(?:
          (?<y>(?:19|20)[0-9]{2})年(?:(?<m>1[0-2]|0?[1-9])月(?:(?<d>3[01]|[12][0-9]|0?[1-9])[日号])?)?
        | (?<y>(?:19|20)[0-9]{2})(?<s>[-/.])(?<m>1[0-2]|0?[1-9])(?:\k<s>(?<d>3[01]|[12][0-9]|0?[1-9]))?(?![0-9])
        | (?<m>1[0-2]|0?[1-9])月(?<d>3[01]|[12][0-9]|0?[1-9])[日号]
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        MostMilliseconds)]
    private static partial Regex WrittenDate();
}

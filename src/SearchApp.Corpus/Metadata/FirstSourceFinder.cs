using System.Buffers;
using SearchApp.Corpus.Characters;
using SearchApp.Corpus.Cleaning;

namespace SearchApp.Corpus.Metadata;

/// <summary>Finds who reported first, by the opening of the text: 新华社北京6月1日电, 红网时刻益阳7月15日讯, 央视网消息, 据新华社电.</summary>
internal static class FirstSourceFinder
{
    private const int Window = 80;
    private const int LongestName = 12;
    private const int LongestBetween = 30;

    private static readonly SearchValues<char> Stops = SearchValues.Create("。,!?;、:");
    private static readonly SearchValues<string> Reports = SearchValues.Create(["电", "讯", "消息"], StringComparison.Ordinal);

    /// <summary>The name as written; null when the text opens otherwise, or with 本报讯, which names nobody.</summary>
    /// <param name="original">The text as the source has it.</param>
    /// <param name="folded">The same, folded.</param>
    public static string? Find(string original, string folded)
    {
        ReadOnlySpan<char> opening = folded.AsSpan(0, Math.Min(Window, folded.Length));
        for (int at = 0; at < opening.Length; at++)
        {
            bool begins = opening[at] != '据' && (at == 0 || !Han.Is(opening[at - 1]) || opening[at - 1] == '据');
            int length = begins ? NameLength(opening[at..]) : 0;
            if (length > 0 && IsReport(opening[(at + length)..]))
            {
                return original.Substring(at, length);
            }
        }

        return null;
    }

    // The longest beginning that is the name of a paper, an agency, a station or a site.
    private static int NameLength(ReadOnlySpan<char> text)
    {
        int most = 0;
        while (most < Math.Min(LongestName, text.Length) && Han.Is(text[most]))
        {
            most++;
        }

        for (int length = most; length >= 3; length--)
        {
            if (MediaName.Matches(text[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    // A place and a day may stand between: 北京6月1日(记者某某)电.
    private static bool IsReport(ReadOnlySpan<char> behind)
    {
        int report = behind[..Math.Min(LongestBetween, behind.Length)].IndexOfAny(Reports);
        return report >= 0 && !behind[..report].ContainsAny(Stops)
            && (report == 0 || behind[report - 1] is '日' or ' ' or ')' || behind[..report].IndexOf("日") >= 0);
    }
}

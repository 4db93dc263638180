using SearchApp.Corpus;

namespace SearchApp.Web.Texts;

/// <summary>Says in a language what the year of a date was concluded from; the words of the source stay as they are.</summary>
internal static class YearEvidence
{
    // What stands before, between and behind the values of each reason that a year is concluded from.
    private static readonly (string Before, string Between, string Behind)[] Reasons =
    [
        ("the address ", "", ""),
        ("the path ", "", ""),
        ("its neighbours ", " and ", ""),
        ("the same text published as ", "", ""),
        ("", "", " and the years that the text names"),
    ];

    /// <summary>The evidence of a date in a language.</summary>
    public static string Say(string evidence, UiText ui)
    {
        int at = evidence.LastIndexOf(PublicationDate.YearFrom, StringComparison.Ordinal);
        return at < 0
            ? evidence
            : evidence[..at] + UiText.Filled(ui.YearFrom, Reason(evidence[(at + PublicationDate.YearFrom.Length)..], ui));
    }

    private static string Reason(string reason, UiText ui)
    {
        int kind = Array.FindIndex(Reasons, each =>
            reason.StartsWith(each.Before, StringComparison.Ordinal) && reason.EndsWith(each.Behind, StringComparison.Ordinal)
            && reason.Contains(each.Between, StringComparison.Ordinal));
        if (kind < 0)
        {
            return reason;
        }

        var (before, between, behind) = Reasons[kind];
        string values = reason[before.Length..^behind.Length];
        int parting = between.Length == 0 ? -1 : values.LastIndexOf(between, StringComparison.Ordinal);
        return parting < 0
            ? UiText.Filled(ui.YearReasons[kind], values)
            : UiText.Filled(ui.YearReasons[kind], values[..parting], values[(parting + between.Length)..]);
    }
}

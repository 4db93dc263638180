using System.Globalization;
using SearchApp.Analysis;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Synonyms;

/// <summary>One line of the table: forms, which of them find which, and the source.</summary>
/// <param name="Typed">Typing any of these looks for all the other forms.</param>
/// <param name="OnlyFound">These are looked for, but typing them looks for nothing else.</param>
/// <param name="Source">Who says that they mean the same; may be empty.</param>
internal sealed record SynonymLine(IReadOnlyList<SynonymForm> Typed, IReadOnlyList<SynonymForm> OnlyFound, string Source)
{
    private const int ShortestForm = 2;
    private const int LongestForm = 40;

    /// <summary>Reads a line: <c>a = b(2013-2018) = c ; source</c> or <c>a = b > c = d ; source</c>.</summary>
    /// <param name="line">A line that is neither empty nor a comment.</param>
    /// <returns>Null when it cannot be read.</returns>
    public static SynonymLine? Read(string line)
    {
        int end = line.IndexOf(';', StringComparison.Ordinal);
        string source = end < 0 ? "" : line[(end + 1)..].Trim();
        string[] sides = (end < 0 ? line : line[..end]).Split('>');
        var typed = Forms(sides[0]);
        var onlyFound = sides.Length > 1 ? Forms(sides[1]) : [];
        return sides.Length > 2 || typed is null || onlyFound is null || typed.Count + onlyFound.Count < 2
            ? null
            : new SynonymLine(typed, onlyFound, source);
    }

    private static List<SynonymForm>? Forms(string side)
    {
        var forms = new List<SynonymForm>();
        foreach (string part in side.Split('='))
        {
            if (Form(part.Trim()) is not { } form)
            {
                return null;
            }

            forms.Add(form);
        }

        return forms;
    }

    private static SynonymForm? Form(string text)
    {
        ArticleCondition? condition = default(ArticleCondition);
        int bracket = text.IndexOf('(', StringComparison.Ordinal);
        if (bracket >= 0)
        {
            condition = text.EndsWith(')') ? Condition(text[(bracket + 1)..^1]) : null;
            text = text[..bracket].Trim();
        }

        return condition is { } known && text.Length is >= ShortestForm and <= LongestForm
            ? new SynonymForm(text, Folding.Fold(text), known)
            : null;
    }

    // hant, 2013-2018, 2018-, -2013
    private static ArticleCondition? Condition(string text)
    {
        if (text == "hant")
        {
            return new ArticleCondition(0, 0, TraditionalOnly: true);
        }

        string[] years = text.Split('-');
        return years.Length == 2 && Year(years[0]) is { } from && Year(years[1]) is { } to && from + to > 0 && (to == 0 || from <= to)
            ? new ArticleCondition(from, to, TraditionalOnly: false)
            : null;
    }

    private static int? Year(string text) => text.Length == 0 ? 0
        : text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year
        : null;
}

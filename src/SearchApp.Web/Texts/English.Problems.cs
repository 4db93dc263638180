using SearchApp.Search;

namespace SearchApp.Web.Texts;

/// <content>What may be odd in a query, and what a looser search gives up.</content>
internal static partial class English
{
    private static Dictionary<QueryProblemKind, string> QueryProblems => new()
    {
        [QueryProblemKind.OpenQuote] = "The quote at character {1} is not closed; it was read to the end.",
        [QueryProblemKind.OpenBracket] = "The bracket at character {1} is not closed; it was read to the end.",
        [QueryProblemKind.StrayBracket] = "The bracket closed at character {1} was never opened; it was left out.",
        [QueryProblemKind.NothingBeside] = "“{0}” at character {1} lacks a word on one side; it was left out.",
        [QueryProblemKind.NothingToExclude] = "Nothing to exclude follows “{0}” at character {1}; it was left out.",
        [QueryProblemKind.EmptyField] = "No value follows “{0}”; it was left out.",
        [QueryProblemKind.EmptyBrackets] = "There are no words in the brackets; they were left out.",
        [QueryProblemKind.NoCharacters] = "“{0}” has nothing that can be looked up; it was left out.",
        [QueryProblemKind.ShortPrefix] = "“*” needs at least two characters before it; the word was looked up without it.",
        [QueryProblemKind.MisplacedStar] = "“*” can only end a word; it was left out.",
        [QueryProblemKind.TooLong] = "The query is longer than {2} characters; the rest was not read.",
        [QueryProblemKind.TooManyParts] = "The query has more than {2} words; nothing from “{0}” on was read.",
        [QueryProblemKind.TooDeep] = "Brackets are more than {2} deep; the deeper ones were read as the outer.",
        [QueryProblemKind.TooFar] = "A distance is at most {2} characters; {2} was used.",
        [QueryProblemKind.UnknownRegion] = "The region “{0}” is not known; this condition was left out.",
        [QueryProblemKind.UnknownDate] =
            "The date “{0}” cannot be read; this condition was left out. Write 2021, 2021-06, 2021-06-01 or 2021-03..2021-06.",
        [QueryProblemKind.NoToday] = "“{0}” counts back from a day, but none was given; this condition was left out.",
        [QueryProblemKind.ReversedDates] = "The first day was after the last; they were swapped.",
    };

    private static Dictionary<LooserKind, string> Looser => new()
    {
        [LooserKind.Regions] = "Without the region “{0}”",
        [LooserKind.About] = "Without the region written about, “{0}”",
        [LooserKind.Sources] = "Without the source “{0}”",
        [LooserKind.Columns] = "Without the column “{0}”",
        [LooserKind.People] = "Without the person “{0}”",
        [LooserKind.Issuers] = "Without the public body “{0}”",
        [LooserKind.Numbers] = "Without the document number “{0}”",
        [LooserKind.Activities] = "Without the activity “{0}”",
        [LooserKind.Scripts] = "Without the script “{0}”",
        [LooserKind.Dates] = "Without the dates",
        [LooserKind.Quarantine] = "Not only quarantined articles",
        [LooserKind.AllFilters] = "Without any filter",
        [LooserKind.Word] = "Without “{0}”",
        [LooserKind.OfPlace] = "With articles published in the place or about it that do not name it",
        [LooserKind.Synonyms] = "With words that mean the same",
        [LooserKind.Signs] = "Without quotes and other signs, these words only",
        [LooserKind.EveryWord] = "Not every word need occur; the most relevant first",
    };

    private static Dictionary<string, string> RuleReasons => new(StringComparer.Ordinal)
    {
        ["pinyin-gloss"] = "It gives the reading of the character before it.",
        ["breadcrumb"] = "It is the path to the page on its site.",
        ["navigation"] = "It leads to other pages of the site.",
        ["tools-row"] = "It is a row of page tools, such as print, font size and share.",
        ["date-line"] = "It states when and by whom the page was published; the facts beside the article keep it.",
        ["editor"] = "It names who edited the page; the facts beside the article keep it.",
        ["copyright"] = "It is a notice of copyright or licence.",
        ["disclaimer"] = "It is a disclaimer of the site.",
        ["contact"] = "It gives the site's telephone, mail or address.",
        ["related-links"] = "It lists other articles.",
        ["advertisement"] = "It is an advertisement.",
        ["spam-list"] = "It is an injected link, or a list of them, that does not belong to the page.",
        ["repeated-title"] = "It repeats the title.",
        ["footer"] = "It belongs to the foot of the page.",
        ["site-name"] = "It is the name of the site or of a column.",
        ["reader-comments"] = "It is what readers wrote about the page.",
        ["script"] = "It is a script or a style sheet of the page.",
        ["comment"] = "It is a comment or declaration in the page's source.",
        ["hidden"] = "The page does not show it.",
        ["form-control"] = "It is a button, a choice or a field of a form.",
        ["original-title"] = "It is the title that the reposted page had at its source.",
        ["learnt"] = "Many pages of the same site carry it, from which it is known not to be the text.",
        ["markup"] = "It is markup of the page, not its text.",
    };
}

using SearchApp.Search;

namespace SearchApp.Web.Texts;

/// <content>Receipts, of searches and of cleaning, and how a query was read.</content>
internal static partial class English
{
    private static ReceiptText Receipts => new()
    {
        Title = "Search receipt",
        Introduction = "A receipt records every condition of a search, the index it ran over and how much it found. Its address runs the search again and says whether the result is the same, so it can be kept beside a paper or a report.",
        Query = "Query",
        EveryArticle = "(every article)",
        Understood = "Understood as",
        Synonyms = "Synonyms",
        SynonymsOff = "not looked for",
        NoFilters = "none",
        Reposts = "Reposts",
        RepostsCollapsed = "behind the best of each group, all counted",
        RepostsShown = "each listed",
        CountedFrom = "Relative dates count from",
        Index = "Index version",
        Found = "Articles found",
        Time = "Time of the search (UTC)",
        Permalink = "Address of the receipt",
        NewPattern = "This receipt is new: its address has no whole record of an earlier search. Now the search finds {0} {0:article|articles}.",
        SamePattern = "The index has not changed, so the result is the same to the last article: {0}.",
        ChangedPattern = "The index has changed since, to {0}, so the result may differ: {1} {1:article|articles} then, {2} now.",
        SeeResults = "See the results",
        FirstHits = "What comes first now",
        Copy = "Copy the receipt",
        Print = "Print",
    };

    private static SourceText Sources => new()
    {
        Title = "The source with what was removed",
        BackToText = "Back to the text",
        Hint = "Below is the whole source: what was removed is shaded and struck through, with the name of the rule; the rest is the article. Code of the page is folded into labels that open.",
        NotKept = "The whole source of this article was not kept: either nothing was taken off it but what its site writes around every article, or the index was built by an earlier version; then rebuild it. The record of cleaning still lists all that was removed.",
        CutPattern = "The source is long; only its first {0} characters are shown.",
    };

    private static ReadingWords Readings => new()
    {
        And = " and ",
        Or = " or ",
        Comma = ", ",
        List = ", ",
        Group = "({0})",
        Quoted = "“{0}”",
        Without = "without {0}",
        AtLeast = "at least {0} of: {1}",
        InTitle = "title has {0}",
        InBody = "body has {0}",
        Related = "related to “{0}”",
        RelatedNote = "No article fits this query, so articles related to its text were looked for: the more of its words one holds, the more relevant it is.",
        Near = "“{0}” at most {1} characters apart",
        InSentence = "one sentence has {0}",
        InParagraph = "one paragraph has {0}",
        SourceIs = "source is {0}",
        SourceUnknown = "source unknown",
        RegionIs = "region is {0}",
        RegionUnknown = "region unknown",
        AboutIs = "written about {0}",
        AboutUnknown = "region written about unknown",
        DateIs = "published {0}",
        DateUnknown = "date unknown",
        OfTime = "“{0}” or published then",
        OfPlace = "{0} (or about it, or published there)",
        Between = "from {0} to {1}",
        Since = "since {0}",
        Until = "until {0}",
        RegionName = static region => RegionNaming(region.Code, region.Name),
    };
}

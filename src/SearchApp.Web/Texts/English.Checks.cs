namespace SearchApp.Web.Texts;

/// <content>Checking.</content>
internal static partial class English
{
    private static CheckText Checks => new()
    {
        WhyThis = "Why this?",
        WhyThisOfPattern = "Why this? {0}",
        ExplainTitle = "Why an article is found, or not",
        ExplainIntroduction = "Each condition of the search, what this article says to it, and the points it earns. Try another query to see whether it would find the article too.",
        ExplainAgain = "Explain",
        MatchesPattern = "The search finds this article. Its score, {0}, is the sum of the parts below.",
        MatchesUnscored = "The search finds this article. Nothing in it is scored.",
        FailsPattern = "The search does not find this article, because it does not meet the condition “{0}”.",
        Parts = "Conditions and points",
        Condition = "Condition and terms",
        InTitle = "In the title",
        InBody = "In the body",
        Score = "Points",
        Sum = "Sum",
        Met = "met",
        NotMet = "not met",
        Word = "word",
        Characters = "characters",
        Nearness = "Words of the query close together or near the beginning",
        SingleCharacters = "Single characters of the query in the text",
        Recency = "Published late",
        CluePattern = "Of the place or time named: {0}",
        NotReranked = "Not among the best hundred, so nearness of words, places and times earn nothing",
        FilterPattern = "Filter: {0}",
        OutsideQuarantine = "Not in quarantine",
        InsideQuarantine = "In quarantine",
        ScoreNote = "Terms are shown as they are indexed, folded to simplified characters; counts include forms that mean the same. Rare terms, titles and short texts earn more.",

        QuoteTitle = "Check a quotation",
        QuoteIntroduction = "Paste a sentence of at least six characters, in either script. Punctuation, width and script do not count as differences.",
        Quotation = "Quotation",
        CheckQuote = "Check",
        QuoteExactPattern = "It stands so in {0} {0:article|articles}; the earliest come first.",
        QuoteNear = "It does not stand so in any article. These come closest.",
        QuoteNotHeld = "The collection holds neither it nor anything close to it. Check the wording, or paste a shorter part.",
        QuoteTooShort = "It is too short to be told from others. Paste at least six characters.",
        QuoteDifferences = "Struck out: only in the quotation; underlined: only in the source.",
        QuoteCutPattern = "Only the first {0} characters were checked, not what follows.",
        LikenessPattern = "{0}% the same",
        LikenessFull = "as quoted",
    };
}

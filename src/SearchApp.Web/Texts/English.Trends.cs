namespace SearchApp.Web.Texts;

/// <content>Time and comparison.</content>
internal static partial class English
{
    private static TrendText Trends => new()
    {
        MostPattern = "Most: {0} ({1}).",
        UndatedPattern = "{0} without a date",
        YearOnlyPattern = "{0} more, of which only the year is known, are not drawn.",
        MonthOnlyPattern = "{0} more, of which only the month is known, are not drawn.",
        InferredKey = "Hatched: the date is inferred",
        NoDataKey = "Dotted: the collection has no articles of that time",
        NoDataFilteredKey = "Dotted: no article of that time passes the filters",
        DragHint = "Drag over the chart to choose a stretch of time.",
        InferredColumn = "With an inferred date",
        HeldColumn = "Articles held",
        HeldFilteredColumn = "Articles held that pass the filters",

        Title = "Trends",
        Introduction = "See how often up to five words or queries occur over time. A field takes any query, such as 标题:疫苗 or “乡村振兴”.",
        PhrasePattern = "Query {0}",
        Unit = "By",
        UnitNames = ["automatic", "year", "month", "day"],
        Scale = "Show",
        ScaleCount = "articles",
        ScaleRate = "per thousand",
        Show = "Draw",
        ChartPattern = "{0} over time, {1}",
        RateNote = "Per thousand: of a thousand articles held from that time, how many match; the denominators are in the table. Where nothing is held there is no value, and the line breaks.",
        NothingDated = "No article with a date was found, so there is no trend to draw. Try another word.",
        TooManyPhrases = "At most five queries are compared; those after them were left out.",
        Uses = "First and last use by province",
        FirstUse = "First",
        LastUse = "Last",
        Province = "Province",
        ExamplePhrases = ["疫苗", "乡村振兴", "高质量发展"],

        CompareTitle = "Compare regions",
        CompareIntroduction = "Choose two to five regions to compare what share of their articles has a word, and which words one of them writes more than the others.",
        ChooseRegions = "Regions (two to five)",
        TooFewRegions = "Choose at least two regions.",
        TooManyRegions = "At most five regions are compared; those after them were left out.",
        ShareHeading = "Share",
        Matching = "Matching",
        Held = "Held",
        Share = "Share",
        ByYear = "Share by year, %",
        TermsHeading = "Distinctive words",
        TermsNotePattern = "From the {0} commonest words of the collection (single characters, names of places and words in more than a tenth of the articles left out), by {1} index entries; from everything held, whatever the query. The score is the log-odds ratio with a prior over its standard error; only scores above 1.96 are listed. A link looks for the characters, wherever they stand, and so may find a few more articles than the table counts.",
        NoTerms = "No word stands out.",
        Term = "Word",
        TermHere = "Articles here",
        TermOthers = "In the others",
        TermScore = "Score",
        SeeTrend = "See the trend",
    };
}

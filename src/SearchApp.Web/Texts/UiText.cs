using SearchApp.Search;

namespace SearchApp.Web.Texts;

/// <summary>Every word the interface says in one language. Patterns take their values as {0}, {1}, …</summary>
/// <remarks>A table of our own, because resource files need culture data that an invariant program does not carry.</remarks>
public sealed partial record UiText
{
    /// <summary>The language tag of pages (zh-Hans).</summary>
    public required string Tag { get; init; }

    /// <summary>The language's own name.</summary>
    public required string LanguageName { get; init; }

    public required string SiteName { get; init; }

    public required string SiteTitle { get; init; }

    public required string Motto { get; init; }

    public required string FooterNote { get; init; }

    public required string SkipToContent { get; init; }

    public required string SiteNavigation { get; init; }

    public required string Languages { get; init; }

    public required string Help { get; init; }

    public required string About { get; init; }

    /// <summary>What stands between a name and its value.</summary>
    public required string Colon { get; init; }

    // The box and the filters
    public required string SearchForm { get; init; }

    public required string QueryLabel { get; init; }

    public required string QueryPlaceholder { get; init; }

    public required string QueryHint { get; init; }

    public required string MoreSyntax { get; init; }

    public required string SearchButton { get; init; }

    public required string Filters { get; init; }

    public required string ActiveFilters { get; init; }

    public required string RemoveFilter { get; init; }

    public required string ClearFilters { get; init; }

    public required string ApplyFilters { get; init; }

    public required string ShowMorePattern { get; init; }

    public required string RegionsBelowPattern { get; init; }

    public required string Region { get; init; }

    public required string AboutRegion { get; init; }

    public required string Source { get; init; }

    /// <summary>What stands before a filter that leaves something out.</summary>
    public required string Excluding { get; init; }

    public required string ExcludePattern { get; init; }

    public required string FindWithinPattern { get; init; }

    public required string NothingWithinPattern { get; init; }

    public required string SeeArticlesPattern { get; init; }

    /// <summary>What the groups of filters are called, by <see cref="FacetNames"/>.</summary>
    public required IReadOnlyDictionary<string, string> FacetLegends { get; init; }

    public required string PublishedOn { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required string FromPattern { get; init; }

    public required string UntilPattern { get; init; }

    public required string DateHint { get; init; }

    public required string UndatedOnly { get; init; }

    public required string QuarantinedOnly { get; init; }

    public required string Unknown { get; init; }

    // Results
    public required string Results { get; init; }

    public required string FoundPattern { get; init; }

    public required string SortBy { get; init; }

    public required IReadOnlyList<string> SortNames { get; init; }

    public required string UnderstoodAs { get; init; }

    public required string AlsoSearchedPattern { get; init; }

    public required string SynonymsOff { get; init; }

    public required string PlaceCluePattern { get; init; }

    public required string TimeCluePattern { get; init; }

    public required string MakeFilter { get; init; }

    public required string OfPlaceOn { get; init; }

    public required string OfPlaceOff { get; init; }

    public required string SynonymsOn { get; init; }

    public required string Untitled { get; init; }

    public required string Pages { get; init; }

    public required string PageNumberPattern { get; init; }

    public required string PreviousPage { get; init; }

    public required string NextPage { get; init; }

    public required string PageSize { get; init; }

    public required string NothingFound { get; init; }

    public required string TryLooser { get; init; }

    public required string NothingLooser { get; init; }

    /// <summary>The same where no filter is set.</summary>
    public required string NothingLooserUnfiltered { get; init; }

    public required string HeldPattern { get; init; }

    public required string ArticlesPattern { get; init; }

    // Odd addresses
    public required string BadDatePattern { get; init; }

    public required string DatesSwappedPattern { get; init; }

    public required string BadSortPattern { get; init; }

    public required string BadPagePattern { get; init; }

    public required string BadSizePattern { get; init; }

    public required string TooManyValuesPattern { get; init; }

    // The start page
    public required string Holdings { get; init; }

    public required string HoldingsPattern { get; init; }

    public required string Examples { get; init; }

    public required IReadOnlyList<string> ExampleQueries { get; init; }

    public required string Recent { get; init; }

    public required string BrowseAll { get; init; }

    public required string ByProvince { get; init; }

    public required string ByYear { get; init; }

    // No index
    public required string BuildingIndex { get; init; }

    public required string BuildingPattern { get; init; }

    public required string BuildingHint { get; init; }

    public required string FirstIndexFailed { get; init; }

    public required string NoIndex { get; init; }

    public required string NoIndexAdvice { get; init; }

    public required string OtherFormat { get; init; }

    public required string OtherFormatAdvice { get; init; }

    public required string Damaged { get; init; }

    public required string DamagedAdvice { get; init; }

    public required string Unreadable { get; init; }

    public required string UnreadableAdvice { get; init; }

    // Dates
    public required string DayPattern { get; init; }

    public required string MonthPattern { get; init; }

    public required string YearPattern { get; init; }

    public required string MonthDayPattern { get; init; }

    /// <summary>The twelve months as <see cref="MonthPattern"/> wants them.</summary>
    public required IReadOnlyList<string> MonthNames { get; init; }

    public required string DateUnknown { get; init; }

    public required string YearUnknown { get; init; }

    public required string Inferred { get; init; }

    public required string InferredHint { get; init; }

    // Pictures
    public required string Timeline { get; init; }

    public required string WholeTime { get; init; }

    public required string AsTable { get; init; }

    public required string PeriodColumn { get; init; }

    public required string ArticleCount { get; init; }

    public required string ProvinceMap { get; init; }

    public required string Coverage { get; init; }

    public required string CoverageShort { get; init; }

    public required string CoverageHint { get; init; }

    public required string CoverageYearHint { get; init; }

    public required string AllYears { get; init; }

    /// <summary>Time and comparison.</summary>
    public required TrendText Trend { get; init; }

    public required CheckText Check { get; init; }

    /// <summary>The operator's page.</summary>
    public required StatusText Status { get; init; }

    /// <summary>The receipt of a search.</summary>
    public required ReceiptText Proof { get; init; }

    /// <summary>An article's source with what was taken out.</summary>
    public required SourceText SourceView { get; init; }

    /// <summary>How a query was read.</summary>
    public required ReadingWords Reading { get; init; }

    /// <summary>What a region is called, given its code and its name in simplified characters.</summary>
    public required Func<string, string, string> RegionNaming { get; init; }

    /// <summary>The same for the little room of a square of the map.</summary>
    public required Func<string, string, string> TileNaming { get; init; }

    /// <summary>What something is called that the program itself names in simplified characters, such as an activity.</summary>
    public required Func<string, string> Naming { get; init; }

    // To take away
    public required string TakeAway { get; init; }

    public required string ExportCutPattern { get; init; }

    public required string Cite { get; init; }

    public required string CopyCitation { get; init; }

    public required string Copied { get; init; }

    public required string KeysSwitch { get; init; }

    // The article
    public required string BackToResults { get; init; }

    public required string BackHome { get; init; }

    public required string ArticleFacts { get; init; }

    public required string ArticleNotFound { get; init; }

    public required string ArticleNotFoundAdvice { get; init; }

    public required string Original { get; init; }

    public required string QuarantinedNote { get; init; }

    public required string NotStated { get; init; }

    public required string Likely { get; init; }

    public required string Evidence { get; init; }

    public required string Column { get; init; }

    public required string Editor { get; init; }

    public required string Author { get; init; }

    public required string DocumentNumbers { get; init; }

    public required string People { get; init; }

    public required string CitedTitles { get; init; }

    public required string Script { get; init; }

    public required IReadOnlyList<string> ScriptNames { get; init; }

    public required string Identifier { get; init; }

    public required string Lens { get; init; }

    /// <summary>The names of the lenses, in the order of their values.</summary>
    public required IReadOnlyList<string> LensNames { get; init; }

    public required string LensNote { get; init; }

    public required string HitSteps { get; init; }

    public required string PreviousHit { get; init; }

    public required string NextHit { get; init; }

    public required string SimilarArticles { get; init; }

    public required string SameEvent { get; init; }

    public required string RepostCountPattern { get; init; }

    public required string FirstPublished { get; init; }

    public required string FirstReportedBy { get; init; }

    public required string ThisArticle { get; init; }

    public required string Differences { get; init; }

    public required string DifferencesHint { get; init; }

    public required string NoDifferences { get; init; }

    public required string RepostsPattern { get; init; }

    public required string DidYouMean { get; init; }

    public required string Receipt { get; init; }

    public required string NothingRemoved { get; init; }

    public required string ReceiptPattern { get; init; }

    public required string ReceiptSourcePattern { get; init; }

    public required string PlacesPattern { get; init; }

    public required string MorePlacesPattern { get; init; }

    /// <summary>What the cleaning rules are called, by their id.</summary>
    public required IReadOnlyDictionary<string, string> RuleNames { get; init; }

    /// <summary>Why a cleaning rule takes something out, by its id.</summary>
    public required IReadOnlyDictionary<string, string> RuleReasons { get; init; }

    /// <summary>What follows a date's own words: {0} what its year was concluded from.</summary>
    public required string YearFrom { get; init; }

    /// <summary>What a year is concluded from, in the order of <see cref="YearEvidence"/>.</summary>
    public required IReadOnlyList<string> YearReasons { get; init; }

    /// <summary>What is odd in a query: {0} the words, {1} the place from 1, {2} the limit.</summary>
    public required IReadOnlyDictionary<QueryProblemKind, string> QueryProblemPatterns { get; init; }

    /// <summary>What a looser search gives up: {0} the values.</summary>
    public required IReadOnlyDictionary<LooserKind, string> LooserPatterns { get; init; }

    // Other pages
    public required string PageNotFound { get; init; }

    public required string PageNotFoundAdvice { get; init; }

    public required string ErrorTitle { get; init; }

    public required string ErrorAdvice { get; init; }

    public required string ErrorNumber { get; init; }

    public required string Busy { get; init; }

    public required string BusyAdvice { get; init; }

    public required string TryAgain { get; init; }

    public required string HelpTitle { get; init; }

    public required string HelpIntroduction { get; init; }

    public required string HelpTable { get; init; }

    public required string HelpExample { get; init; }

    public required string HelpMeaning { get; init; }

    /// <summary>Queries to click, and what they mean.</summary>
    public required IReadOnlyList<(string Example, string Meaning)> SyntaxExamples { get; init; }

    public required IReadOnlyList<(string Heading, string Text)> HelpSections { get; init; }

    public required string ApiIntroduction { get; init; }

    public required string AboutTitle { get; init; }

    public required IReadOnlyList<string> AboutParagraphs { get; init; }

    public required string IndexUpdated { get; init; }

    public required string MostArticlesFrom { get; init; }

    /// <summary>Names of the facts of an overview, in the order of <see cref="OverviewFacts"/>.</summary>
    public required IReadOnlyList<string> OverviewNames { get; init; }

    /// <summary>The table of a language.</summary>
    public static UiText Of(UiLanguage language) => language switch
    {
        UiLanguage.Traditional => TraditionalChinese.Text,
        UiLanguage.English => English.Text,
        _ => SimplifiedChinese.Text,
    };
}

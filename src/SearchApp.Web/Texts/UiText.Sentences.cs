using System.Globalization;
using SearchApp.Corpus;
using SearchApp.Search;

namespace SearchApp.Web.Texts;

/// <content>The sentences that carry values.</content>
public sealed partial record UiText
{
    /// <summary>A count with thousands separated.</summary>
    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>How many articles.</summary>
    public string Articles(long count) => Fill(ArticlesPattern, Number(count));

    /// <summary>How many matches, in what time.</summary>
    public string Found(long total, TimeSpan elapsed) => Fill(
        FoundPattern, Number(total), Math.Max(0.01, elapsed.TotalMilliseconds).ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>The name of an order.</summary>
    public string Sort(SortOrder sort) => SortNames[(int)sort];

    /// <summary>The label of page <paramref name="page"/>.</summary>
    public string PageNumber(long page) => Fill(PageNumberPattern, Number(page));

    /// <summary>The button that shows the rest of a group.</summary>
    public string ShowMore(int count) => Fill(ShowMorePattern, Number(count));

    /// <summary>The button that shows the regions below one.</summary>
    public string RegionsBelow(string region) => Fill(RegionsBelowPattern, region);

    /// <summary>A date filter in words; at least one end is given.</summary>
    public string Period(DateOnly? from, DateOnly? to) => WrittenDate.Write(from, to) switch
    {
        var (first, last) when first == last => Date(first),
        (var first, "") => Fill(FromPattern, Date(first)),
        ("", var last) => Fill(UntilPattern, Date(last)),
        var (first, last) => $"{Date(first)}–{Date(last)}",
    };

    /// <summary>A date as people write it.</summary>
    /// <param name="written">yyyy-MM-dd, yyyy-MM, yyyy or --MM-dd; anything else is given back as it is.</param>
    public string Date(string written)
    {
        string[] parts = written.TrimStart('-').Split('-');
        int[] numbers = [.. parts.Select(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : -1)];
        bool yearUnknown = written.StartsWith("--", StringComparison.Ordinal);
        int month = yearUnknown ? numbers[0] : numbers.Length > 1 ? numbers[1] : 1;
        if (numbers.Contains(-1) || month is < 1 or > 12)
        {
            return written;
        }

        return (yearUnknown, numbers.Length) switch
        {
            (true, 2) => Fill(MonthDayPattern, MonthNames[month - 1], numbers[1]),
            (false, 3) => Fill(DayPattern, numbers[0], MonthNames[month - 1], numbers[2]),
            (false, 2) => Fill(MonthPattern, numbers[0], MonthNames[month - 1]),
            (false, 1) => Fill(YearPattern, numbers[0]),
            _ => written,
        };
    }

    /// <summary>What was odd in an address.</summary>
    public string Problem(UrlProblem problem) => Fill(
        problem.Kind switch
        {
            UrlProblemKind.BadDate => BadDatePattern,
            UrlProblemKind.DatesSwapped => DatesSwappedPattern,
            UrlProblemKind.BadSort => BadSortPattern,
            UrlProblemKind.BadPage => BadPagePattern,
            UrlProblemKind.BadSize => BadSizePattern,
            _ => TooManyValuesPattern,
        },
        Shortened(problem.Value));

    /// <summary>What was odd in a query; the engine's own sentence for a kind without a pattern.</summary>
    public string Problem(QueryProblem problem) => QueryProblemPatterns.TryGetValue(problem.Kind, out string? pattern)
        ? Fill(pattern, Shortened(problem.Value), Number(problem.Start + 1), Number(problem.Limit))
        : problem.Message;

    /// <summary>That other forms of a word were looked for; the forms follow.</summary>
    public string AlsoSearched(string word) => Fill(AlsoSearchedPattern, word);

    /// <summary>How much the collection holds of the places and the time asked for.</summary>
    public string Held(long total) => Fill(HeldPattern, Articles(total));

    /// <summary>What a looser search gives up.</summary>
    public string Looser(LooserReading reading) => LooserPatterns.TryGetValue(reading.Kind, out string? pattern)
        ? Fill(pattern, string.Join(", ", reading.Values.Select(value => LooserValue(reading.Kind, value))))
        : reading.Description;

    private string LooserValue(LooserKind kind, string value) => kind switch
    {
        LooserKind.Regions or LooserKind.About when Regions.Resolve(value) is { } region => RegionName(region),
        LooserKind.Activities or LooserKind.Issuers => Naming(value),
        _ => value,
    };

    /// <summary>Where a fact was read: the source's own words; what stands between two of them in this language.</summary>
    public string EvidenceText(string evidence) =>
        YearEvidence.Say(evidence, this);

    /// <summary>What a region is called in lists and labels (广东, 廣東, Guangdong).</summary>
    public string RegionName(Region region) => RegionNaming(region.Code, region.ShortName);

    /// <summary>What a region is called in full (广东省).</summary>
    public string RegionFullName(Region region) => RegionNaming(region.Code, region.Name);

    /// <summary>The link that leaves a value out.</summary>
    public string Exclude(string label) => Fill(ExcludePattern, label);

    /// <summary>The field that looks for values within a group.</summary>
    public string FindWithin(string legend) => Fill(FindWithinPattern, legend);

    /// <summary>That no value contains a text.</summary>
    public string NothingWithin(string text) => Fill(NothingWithinPattern, Shortened(text));

    /// <summary>The link from the filters to what they leave.</summary>
    public string SeeArticles(long count) => Fill(SeeArticlesPattern, Number(count));

    /// <summary>What a group of filters is called.</summary>
    /// <param name="name">One of <see cref="FacetNames"/>.</param>
    public string FacetLegend(string name) => FacetLegends.TryGetValue(name, out string? legend) ? legend : name;

    /// <summary>The label of a value that filters take; names are as the collection has them.</summary>
    /// <param name="name">One of <see cref="FacetNames"/>.</param>
    /// <param name="value">The value.</param>
    public string Label(string name, FacetValue value) => (name, value.Value) switch
    {
        (_, SearchRequest.UnknownValue) => Unknown,
        (FacetNames.Script, "hans") => ScriptName(TextScript.Simplified),
        (FacetNames.Script, "hant") => ScriptName(TextScript.Traditional),
        (FacetNames.Script, "mixed") => ScriptName(TextScript.Mixed),
        (FacetNames.Region or FacetNames.About, _) => RegionNaming(value.Value, value.Label),
        (FacetNames.Activity or FacetNames.Issuer, _) => Naming(value.Label),
        _ => value.Label,
    };

    /// <summary>Fills one of the patterns of <see cref="Trend"/>.</summary>
    public static string Filled(string pattern, params object[] values) => Fill(pattern, values);

    /// <summary>That a file holds only the first of many articles.</summary>
    public string ExportCut(int most) => Fill(ExportCutPattern, Number(most));

    /// <summary>What the collection holds, in a line.</summary>
    public string HoldingsLine(CollectionOverview overview) => Fill(
        HoldingsPattern,
        Number(overview.Documents),
        Number(overview.ByProvince.Count(p => p.Value != SearchRequest.UnknownValue)),
        Number(overview.Undated),
        Number(overview.UnknownRegion));

    /// <summary>The overview as names and values.</summary>
    public IEnumerable<(string Name, string Value)> OverviewFacts(CollectionOverview overview)
    {
        string[] values =
        [
            Number(overview.Documents),
            Number(overview.Undated),
            Number(overview.UnknownRegion),
            Number(overview.Quarantined),
            overview.Generation,
            Number(overview.Segments),
            (overview.Bytes / 1e6).ToString("0.0 MB", CultureInfo.InvariantCulture),
        ];
        return OverviewNames.Zip(values);
    }

    /// <summary>How far the first build is.</summary>
    public string BuildingProgress(FirstIndexProgress progress) =>
        Fill(BuildingPattern, Number(progress.Documents), Number(progress.Skipped));

    /// <summary>Why there is no search.</summary>
    public string Unavailable(UnavailableReason reason) => reason switch
    {
        UnavailableReason.NoIndex => NoIndex,
        UnavailableReason.OtherFormat => OtherFormat,
        UnavailableReason.Unreadable => Unreadable,
        _ => Damaged,
    };

    /// <summary>What to do about it.</summary>
    public string UnavailableAdvice(UnavailableReason reason) => reason switch
    {
        UnavailableReason.NoIndex => NoIndexAdvice,
        UnavailableReason.OtherFormat => OtherFormatAdvice,
        UnavailableReason.Unreadable => UnreadableAdvice,
        _ => DamagedAdvice,
    };

    /// <summary>The name of a script.</summary>
    public string ScriptName(TextScript script) => ScriptNames[(int)script];

    /// <summary>How many articles repeat one another.</summary>
    public string RepostCount(int count) => Fill(RepostCountPattern, Number(count));

    /// <summary>How many further articles repeat a hit.</summary>
    public string Reposts(int count) => Fill(RepostsPattern, Number(count));

    /// <summary>How much cleaning took out.</summary>
    public string ReceiptSummary(int blocks, long units, int length) =>
        Fill(ReceiptPattern, Number(blocks), Number(units), Number(length));

    /// <summary>How the source was read.</summary>
    public string ReceiptSource(CleaningReceipt receipt) => Fill(ReceiptSourcePattern, receipt.Encoding, Number(receipt.Length));

    /// <summary>How many places.</summary>
    public string Places(int count) => Fill(PlacesPattern, Number(count));

    /// <summary>How many places are not shown.</summary>
    public string MorePlaces(int count) => Fill(MorePlacesPattern, Number(count));

    /// <summary>The name of a cleaning rule; its id where it has none.</summary>
    public string RuleName(string rule) => RuleNames.TryGetValue(rule, out string? name) ? name : rule;

    /// <summary>Why a cleaning rule takes something out; the receipt's own sentence where it has none.</summary>
    public string RuleReason(RemovedBlock block) =>
        RuleReasons.TryGetValue(block.Rule, out string? reason) ? reason : block.Reason;

    /// <summary>That an article does not match, and for what condition.</summary>
    public string Fails(ExplainedClause failing) => Fill(Check.FailsPattern, ConditionName(failing));

    /// <summary>That a place or a date of the query is taken as evidence.</summary>
    public string Clue(QueryClue clue) => Fill(clue.Region is null ? TimeCluePattern : PlaceCluePattern, clue.Text);

    /// <summary>What a condition of a search is called.</summary>
    public string ConditionName(ExplainedClause clause) => clause.Kind switch
    {
        ExplainedClauseKind.Nearness => Check.Nearness,
        ExplainedClauseKind.Characters => Check.SingleCharacters,
        ExplainedClauseKind.Recency => Check.Recency,
        ExplainedClauseKind.Clue => Fill(Check.CluePattern, clause.Text),
        ExplainedClauseKind.NotReranked => Check.NotReranked,
        ExplainedClauseKind.Quarantine => Check.OutsideQuarantine,
        ExplainedClauseKind.OnlyQuarantine => Check.InsideQuarantine,
        ExplainedClauseKind.Filter => Fill(Check.FilterPattern, FacetLegends.GetValueOrDefault(clause.Filter ?? "") ?? PublishedOn),
        _ => clause.Text,
    };

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static string Fill(string pattern, params object[] values) =>
        string.Format(PluralFormat.Instance, pattern, values);
}

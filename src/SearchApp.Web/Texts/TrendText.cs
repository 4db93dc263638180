namespace SearchApp.Web.Texts;

/// <summary>What the interface says about time and comparison. Patterns take their values as {0}, {1}, …</summary>
public sealed record TrendText
{
    // The timeline of a result
    public required string MostPattern { get; init; }

    public required string UndatedPattern { get; init; }

    public required string YearOnlyPattern { get; init; }

    public required string MonthOnlyPattern { get; init; }

    public required string InferredKey { get; init; }

    public required string NoDataKey { get; init; }

    /// <summary>The same where filters leave only a part of the collection.</summary>
    public required string NoDataFilteredKey { get; init; }

    public required string DragHint { get; init; }

    public required string InferredColumn { get; init; }

    public required string HeldColumn { get; init; }

    /// <summary>The same where filters leave only a part of the collection.</summary>
    public required string HeldFilteredColumn { get; init; }

    // The page of trends
    public required string Title { get; init; }

    public required string Introduction { get; init; }

    public required string PhrasePattern { get; init; }

    public required string Unit { get; init; }

    /// <summary>Automatic, then the units in the order of their values.</summary>
    public required IReadOnlyList<string> UnitNames { get; init; }

    public required string Scale { get; init; }

    public required string ScaleCount { get; init; }

    public required string ScaleRate { get; init; }

    public required string Show { get; init; }

    public required string ChartPattern { get; init; }

    public required string RateNote { get; init; }

    public required string NothingDated { get; init; }

    public required string TooManyPhrases { get; init; }

    public required string Uses { get; init; }

    public required string FirstUse { get; init; }

    public required string LastUse { get; init; }

    public required string Province { get; init; }

    public required IReadOnlyList<string> ExamplePhrases { get; init; }

    // The page of comparison
    public required string CompareTitle { get; init; }

    public required string CompareIntroduction { get; init; }

    public required string ChooseRegions { get; init; }

    public required string TooFewRegions { get; init; }

    public required string TooManyRegions { get; init; }

    public required string ShareHeading { get; init; }

    public required string Matching { get; init; }

    public required string Held { get; init; }

    public required string Share { get; init; }

    public required string ByYear { get; init; }

    public required string TermsHeading { get; init; }

    public required string TermsNotePattern { get; init; }

    public required string NoTerms { get; init; }

    public required string Term { get; init; }

    public required string TermHere { get; init; }

    public required string TermOthers { get; init; }

    public required string TermScore { get; init; }

    public required string SeeTrend { get; init; }
}

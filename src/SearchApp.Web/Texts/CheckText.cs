using System.Globalization;
using SearchApp.Search;

namespace SearchApp.Web.Texts;

/// <summary>What the interface says where a reader checks: why an article is found, where a quotation stands. Patterns take their values as {0}, {1}, …</summary>
public sealed record CheckText
{
    public required string WhyThis { get; init; }

    public required string WhyThisOfPattern { get; init; }

    public required string ExplainTitle { get; init; }

    public required string ExplainIntroduction { get; init; }

    public required string ExplainAgain { get; init; }

    public required string MatchesPattern { get; init; }

    public required string MatchesUnscored { get; init; }

    public required string FailsPattern { get; init; }

    public required string Parts { get; init; }

    public required string Condition { get; init; }

    public required string InTitle { get; init; }

    public required string InBody { get; init; }

    public required string Score { get; init; }

    public required string Sum { get; init; }

    public required string Met { get; init; }

    public required string NotMet { get; init; }

    public required string Word { get; init; }

    public required string Characters { get; init; }

    public required string Nearness { get; init; }

    public required string SingleCharacters { get; init; }

    public required string Recency { get; init; }

    public required string CluePattern { get; init; }

    public required string NotReranked { get; init; }

    public required string FilterPattern { get; init; }

    public required string OutsideQuarantine { get; init; }

    public required string InsideQuarantine { get; init; }

    public required string ScoreNote { get; init; }

    public required string QuoteTitle { get; init; }

    public required string QuoteIntroduction { get; init; }

    public required string Quotation { get; init; }

    public required string CheckQuote { get; init; }

    public required string QuoteExactPattern { get; init; }

    public required string QuoteNear { get; init; }

    public required string QuoteNotHeld { get; init; }

    public required string QuoteTooShort { get; init; }

    public required string QuoteDifferences { get; init; }

    public required string QuoteCutPattern { get; init; }

    public required string LikenessPattern { get; init; }

    public required string LikenessFull { get; init; }

    /// <summary>What the collection says about a quotation.</summary>
    public string Verdict(QuoteCheck check) => check.Verdict switch
    {
        QuoteVerdict.Exact => UiText.Filled(QuoteExactPattern, UiText.Number(check.Total)),
        QuoteVerdict.Near => QuoteNear,
        QuoteVerdict.TooShort => QuoteTooShort,
        _ => QuoteNotHeld,
    };

    /// <summary>How like a source is, in whole percent rounded down, so that only the same is 100 %.</summary>
    /// <param name="likeness">Above 0, to 1.</param>
    public string LikenessText(double likeness) => likeness >= 1
        ? LikenessFull
        : UiText.Filled(LikenessPattern, (int)(likeness * 100));

    /// <summary>The link's name for those who hear it without its surroundings.</summary>
    public string WhyThisOf(string title) => UiText.Filled(WhyThisOfPattern, title);

    /// <summary>That an article matches, with its score.</summary>
    public string Matches(float score) => score > 0 ? UiText.Filled(MatchesPattern, Number(score)) : MatchesUnscored;

    /// <summary>A score as it is shown: four digits after the point, so that sums can be checked.</summary>
    public static string Number(float score) => score.ToString("F4", CultureInfo.InvariantCulture);
}

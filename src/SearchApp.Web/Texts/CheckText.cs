using System.Globalization;

namespace SearchApp.Web.Texts;

/// <summary>What the interface says where a reader checks: why an article is found. Patterns take their values as {0}, {1}, …</summary>
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

    public required string FilterPattern { get; init; }

    public required string OutsideQuarantine { get; init; }

    public required string ScoreNote { get; init; }

    /// <summary>The link's name for those who hear it without its surroundings.</summary>
    public string WhyThisOf(string title) => UiText.Filled(WhyThisOfPattern, title);

    /// <summary>That an article matches, with its score.</summary>
    public string Matches(float score) => score > 0 ? UiText.Filled(MatchesPattern, Number(score)) : MatchesUnscored;

    /// <summary>A score as it is shown: four digits after the point, so that sums can be checked.</summary>
    public static string Number(float score) => score.ToString("F4", CultureInfo.InvariantCulture);
}

namespace SearchApp.Search.Scoring;

/// <summary>What the ranking weighs. The defaults were measured: <c>docs/relevance.md</c>.</summary>
internal sealed record RankingSettings
{
    /// <summary>The settings in use.</summary>
    public static RankingSettings Default { get; } = new();

    /// <summary>How soon more occurrences of a term stop to count; above 0.</summary>
    public float K1 { get; init; } = 0.6f;

    /// <summary>How far a long body is held against an occurrence in it, 0 to 1.</summary>
    public float BodyB { get; init; } = 0.3f;

    /// <summary>How far a long title is held against an occurrence in it, 0 to 1.</summary>
    public float TitleB { get; init; } = 0.3f;

    /// <summary>What an occurrence in the title counts, in occurrences in the body.</summary>
    public float TitleWeight { get; init; } = 1.5f;

    /// <summary>Factor of the word view's scores; the character view's is 1.</summary>
    public float WordBoost { get; init; } = 1.4f;

    /// <summary>The share of a long text's weight that an article must hold to be found by it.</summary>
    public float Coverage { get; init; } = 0.6f;

    /// <summary>The same for 相关(…), which asks for less.</summary>
    public float RelatedCoverage { get; init; } = 0.3f;

    /// <summary>How many of the best hits are judged again by their best passage.</summary>
    public int Rescored { get; init; } = 100;

    /// <summary>Length of a passage in characters.</summary>
    public int PassageLength { get; init; } = 120;

    /// <summary>What the weight of the terms in the best passage counts beside the score; 0 for no second judgement.</summary>
    public float PassageWeight { get; init; } = 0.4f;

    /// <summary>Length of a second, shorter passage, about a sentence, in characters.</summary>
    public int SentenceLength { get; init; } = 50;

    /// <summary>The same as <see cref="PassageWeight"/> for the shorter passage.</summary>
    public float SentenceWeight { get; init; } = 0.2f;

    /// <summary>How much of the beginning tells what a text is about, in characters.</summary>
    public int LeadLength { get; init; } = 60;

    /// <summary>The same as <see cref="PassageWeight"/> for the beginning.</summary>
    public float LeadWeight { get; init; } = 0.25f;
}

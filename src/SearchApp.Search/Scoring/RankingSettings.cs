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

    /// <summary>
    /// The average length of bodies in characters above which length is measured by this instead: a collection of long texts does not
    /// make a long text a short one.
    /// </summary>
    public float LongestAverage { get; init; } = 540;

    /// <summary>
    /// How many tokens more or less say nothing of a body: added to its length and to the average, so that among headlines a long one is not held
    /// against an occurrence in it.
    /// </summary>
    public float LengthSlack { get; init; } = 10;

    /// <summary>How far a long title is held against an occurrence in it, 0 to 1.</summary>
    public float TitleB { get; init; } = 0.3f;

    /// <summary>What an occurrence in the title counts, in occurrences in the body.</summary>
    public float TitleWeight { get; init; } = 2f;

    /// <summary>Factor of the word view's scores; the character view's is 1.</summary>
    public float WordBoost { get; init; } = 1.4f;

    /// <summary>How much a term that the query repeats counts more: its score times times to this power.</summary>
    public float QueryFrequencyPower { get; init; } = 0.25f;

    /// <summary>What <see cref="K1"/> is in a collection of short texts.</summary>
    public float ShortK1 { get; init; } = 0.9f;

    /// <summary>What <see cref="BodyB"/> is in a collection of short texts, where length tells more than repetition.</summary>
    public float ShortBodyB { get; init; } = 0.6f;

    /// <summary>The average length of bodies in characters from which on texts are short.</summary>
    public float ShortAverage { get; init; } = 200;

    /// <summary>The average length of bodies in characters from which on they are not short in the least.</summary>
    public float LongAverage { get; init; } = 450;

    /// <summary>The share of a long text's weight that an article must hold to be found by it.</summary>
    public float Coverage { get; init; } = 0.6f;

    /// <summary>The same for 相关(…), which asks for less.</summary>
    public float RelatedCoverage { get; init; } = 0.3f;

    /// <summary>How many of the best hits are judged again by their best passage.</summary>
    public int Rescored { get; init; } = 100;

    /// <summary>Length of a passage in characters.</summary>
    public int PassageLength { get; init; } = 120;

    /// <summary>What the weight of the terms in the best passage counts beside the score; 0 for no second judgement.</summary>
    public float PassageWeight { get; init; } = 0.8f;

    /// <summary>
    /// How many terms a query may have for its nearness to count in full; of a query longer than a sentence, no passage holds much.
    /// </summary>
    public int LongestNearQuery { get; init; } = 18;

    /// <summary>How fast nearness counts less beyond that: times (<see cref="LongestNearQuery"/> / terms) to this power; 0 for not at all.</summary>
    public float LongQueryPower { get; init; } = 2;

    /// <summary>
    /// The least share of the nearness weights that is left where texts are short, 0 to 1: where they are no longer than a passage, it says
    /// how much of the query a text holds at all.
    /// </summary>
    public float LeastNearness { get; init; } = 0.3f;

    /// <summary>How much of the body's beginning tells what a text is about beside its title, in characters.</summary>
    public int LeadLength { get; init; } = 120;

    /// <summary>The same as <see cref="PassageWeight"/> for the beginning.</summary>
    public float LeadWeight { get; init; } = 0.3f;

    /// <summary>What the weight of the terms of a keyword counts beside the score where it stands as it was typed.</summary>
    public float KeywordWeight { get; init; } = 0.25f;

    /// <summary>
    /// What the query's single characters count beside the score where texts are short; the less, the longer they are, and nothing in a
    /// collection of long ones.
    /// </summary>
    public float CharacterWeight { get; init; } = 1.2f;

    /// <summary>How far a long text is held against a single character in it, 0 to 1.</summary>
    public float CharacterB { get; init; } = 0.8f;

    /// <summary>What being of a place that the query names counts, beside a word as rare as the place.</summary>
    public float PlaceWeight { get; init; } = 0.8f;

    /// <summary>The same for a date.</summary>
    public float DateWeight { get; init; } = 0.4f;

    /// <summary>How much the latest article gains where later ones weigh more, as a share of its score.</summary>
    public float RecencyWeight { get; init; } = 0.5f;

    /// <summary>The age at which half of that is left, in days.</summary>
    public float RecencyHalfLife { get; init; } = 180;

    /// <summary>The settings for a collection: between those for short texts and those for long ones.</summary>
    /// <remarks>
    /// Nearness tells a text that speaks of the matter from one that has its words somewhere: less, the nearer texts are to the length of a
    /// passage.
    /// </remarks>
    /// <param name="averageLength">Of bodies, in characters.</param>
    public RankingSettings For(float averageLength)
    {
        float shortness = Math.Clamp((LongAverage - averageLength) / (LongAverage - ShortAverage), 0, 1);
        float nearness = Math.Max(LeastNearness, 1 - (PassageLength / averageLength));
        return this with
        {
            K1 = float.Lerp(K1, ShortK1, shortness),
            BodyB = float.Lerp(BodyB, ShortBodyB, shortness),
            PassageWeight = PassageWeight * nearness,
            LeadWeight = LeadWeight * nearness,
            CharacterWeight = CharacterWeight * shortness,
        };
    }

    /// <summary>The factor of a term's score for its being in the query more than once.</summary>
    /// <param name="times">How often it is; at least 1.</param>
    public float Repeated(int times) => times == 1 ? 1 : MathF.Pow(times, QueryFrequencyPower);
}

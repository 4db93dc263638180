namespace SearchApp.Corpus.Surveys;

/// <summary>What was noted of some articles, for <see cref="SourceSurvey"/>.</summary>
public sealed class SurveyNotes
{
    private SurveyNotes(ArticleFacts[] facts) => Facts = facts;

    internal IReadOnlyList<ArticleFacts> Facts { get; }

    /// <summary>Notes articles, in order. Thread-safe: this is the part that takes time.</summary>
    public static SurveyNotes Of(IReadOnlyList<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return new SurveyNotes([.. articles.Select(ArticleFacts.Of)]);
    }
}

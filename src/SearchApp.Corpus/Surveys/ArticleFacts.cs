using SearchApp.Corpus.Reposts;

namespace SearchApp.Corpus.Surveys;

/// <summary>What a survey keeps of one article: some 400 bytes, whatever its length.</summary>
internal sealed class ArticleFacts
{
    private ArticleFacts(Article article, uint[] signature)
    {
        Signature = signature;
        Published = article.Published with { Evidence = "" };
    }

    /// <summary>The signature of its text for finding reposts; empty when it is too short.</summary>
    public uint[] Signature { get; }

    /// <summary>When it was published, without the evidence.</summary>
    public PublicationDate Published { get; }

    /// <summary>Takes the facts of an article. Thread-safe.</summary>
    public static ArticleFacts Of(Article article) => new(article, RepostFinder.Sign(article.Body));
}

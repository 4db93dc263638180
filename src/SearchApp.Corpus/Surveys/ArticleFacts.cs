using SearchApp.Corpus.Reposts;

namespace SearchApp.Corpus.Surveys;

/// <summary>What a survey keeps of one article: some 400 bytes, whatever its length.</summary>
internal sealed class ArticleFacts
{
    private ArticleFacts(Article article, uint[] signature)
    {
        Signature = signature;
        Order = PageOrder.Of(article);
        Site = LearntBoilerplate.SiteOf(article);
        Edges = LearntBoilerplate.EdgesOf(article);
        Day = article.Published.Inferred ? null : article.Published.Date;
        Month = article.Published.Year is null ? article.Published.Month : null;
        DayOfMonth = article.Published.Year is null ? article.Published.Day : null;
    }

    /// <summary>The signature of its text for finding reposts; empty when it is too short.</summary>
    public uint[] Signature { get; }

    /// <summary>The site that its frame is of.</summary>
    public ulong Site { get; }

    /// <summary>Its outer paragraphs, hashed with the site.</summary>
    public ulong[] Edges { get; }

    /// <summary>Where it stands among the pages of its site.</summary>
    public PageOrder Order { get; }

    /// <summary>When it was published, where the page states it.</summary>
    public DateOnly? Day { get; }

    /// <summary>The month, where the year is not known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, where the year is not known.</summary>
    public int? DayOfMonth { get; }

    /// <summary>Takes the facts of an article. Thread-safe.</summary>
    public static ArticleFacts Of(Article article) => new(article, RepostFinder.Sign(article.Body));
}

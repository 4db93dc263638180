using SearchApp.Corpus.Reposts;

namespace SearchApp.Corpus.Surveys;

/// <summary>What a survey keeps of one article: some 270 bytes, whatever its length. All of it comes from the article's own page.</summary>
internal sealed class ArticleFacts
{
    /// <summary>The signature of its text for finding reposts; empty when it is too short.</summary>
    public required ushort[] Signature { get; init; }

    /// <summary>The site that its frame is of.</summary>
    public required ulong Site { get; init; }

    /// <summary>Number of its paragraphs.</summary>
    public required int Paragraphs { get; init; }

    /// <summary>Its outer paragraphs that may be a frame, in order.</summary>
    public required FrameCandidate[] Edges { get; init; }

    /// <summary>Where it stands among the pages of its site.</summary>
    public required PageOrder Order { get; init; }

    /// <summary>When it was published, where the page states it.</summary>
    public required DateOnly? Day { get; init; }

    /// <summary>What of its date is known, where the year is not.</summary>
    public required YearlessDate? Yearless { get; init; }

    /// <summary>Takes the facts of an article. Thread-safe.</summary>
    public static ArticleFacts Of(Article article) => new()
    {
        Signature = RepostFinder.Sign(article.Body),
        Site = LearntBoilerplate.SiteOf(article),
        Paragraphs = article.Paragraphs.Count,
        Edges = LearntBoilerplate.EdgesOf(article),
        Order = PageOrder.Of(article),
        Day = article.Published.Inferred ? null : article.Published.Date,
        Yearless = YearlessDate.Of(article.Published),
    };
}

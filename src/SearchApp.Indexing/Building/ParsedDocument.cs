using SearchApp.Corpus;
using SearchApp.Indexing.Updating;

namespace SearchApp.Indexing.Building;

/// <summary>A document of the source and what became of it.</summary>
/// <param name="raw">The document.</param>
/// <param name="result">Its article, or why there is none.</param>
/// <param name="print">Its fingerprint.</param>
internal sealed class ParsedDocument(RawDocument raw, ReadResult result, ulong print)
{
    /// <summary>The document.</summary>
    public RawDocument Raw => raw;

    /// <summary>The article, under its own id once it is named; null when there is none.</summary>
    public Article? Article { get; private set; } = result.Article;

    /// <summary>Why there is no article.</summary>
    public SkippedFile? Skipped => result.Article is null ? new SkippedFile(result.Path, result.SkipReason!) : null;

    /// <summary>UTF-8 bytes of title and text.</summary>
    public long SourceBytes => result.Article is null ? 0 : result.SourceBytes;

    /// <summary>Its line in the manifest.</summary>
    public ManifestEntry Entry => new(
        print, Article?.Id.Value, Article?.Id == result.Article?.Id ? null : result.Article?.Id.Value, Skipped);

    /// <summary>Gives the article an id of its own.</summary>
    public void Name(UniqueIds ids)
    {
        if (Article is not null)
        {
            string id = ids.Claim(Article.Id.Value);
            Article = id == Article.Id.Value ? Article : Article with { Id = new ArticleId(id) };
        }
    }
}

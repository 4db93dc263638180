namespace SearchApp.Corpus;

/// <summary>How a source is read.</summary>
public sealed record ArticleReaderOptions
{
    /// <summary>Default of <see cref="MaxArticleBytes"/>: 32 MiB.</summary>
    public const long DefaultMaxArticleBytes = 32L << 20;

    /// <summary>The most that <see cref="MaxArticleBytes"/> may be: 1 GiB, which one array holds with room for what is made of it.</summary>
    public const long MostMaxArticleBytes = 1L << 30;

    /// <summary>Largest article in bytes, as it lies in its file, 1 to 1 GiB; default 32 MiB. Larger ones are skipped.</summary>
    public long MaxArticleBytes { get; init; } = DefaultMaxArticleBytes;

    /// <summary>Take fields as given: no cleaning, no metadata of our own, no quarantine. For benchmarks.</summary>
    public bool Raw { get; init; }
}

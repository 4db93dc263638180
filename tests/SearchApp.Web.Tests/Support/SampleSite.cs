using SearchApp.Corpus;

namespace SearchApp.Web.Tests.Support;

/// <summary>The site over made-up articles of all provinces and ten years, always the same.</summary>
public sealed class SampleSite : BuiltSite
{
    /// <summary>Number of articles.</summary>
    public const int Articles = 600;

    protected override string Source(string folder)
    {
        string source = Path.Combine(folder, "articles");
        SampleCorpus.Write(source, Articles, seed: 7);
        return source;
    }
}

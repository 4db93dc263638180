using SearchApp.Analysis;
using SearchApp.Corpus;

namespace SearchApp.Indexing.Updating;

/// <summary>How the source was read; what must be the same for an update to go on from there.</summary>
/// <param name="Rules">The program parts that made articles and words of it (<see cref="CurrentRules"/>).</param>
/// <param name="Raw">Whether fields were taken as given.</param>
/// <param name="MaxArticleBytes">Largest article in bytes.</param>
internal sealed record ManifestHeader(string Rules, bool Raw, long MaxArticleBytes)
{
    /// <summary>
    /// Names this program's own reading and analysis, exactly: builds are deterministic, so the same code has the same identity and
    /// any change of a rule another.
    /// </summary>
    public static string CurrentRules { get; } = string.Join(
        '.', ((Type[])[typeof(ArticleReader), typeof(KnownAnalyzers), typeof(ManifestHeader)]).Select(static part => part.Module.ModuleVersionId.ToString("N")));
}

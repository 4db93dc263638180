using SearchApp.Corpus;

namespace SearchApp.Web.Components.Reading;

/// <summary>The blocks that one rule took out, in order.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Blocks">All its blocks.</param>
/// <param name="Shown">The first of them, as many as a page bears.</param>
internal sealed record RemovedGroup(string Rule, IReadOnlyList<RemovedBlock> Blocks, IReadOnlyList<RemovedBlock> Shown)
{
    private const int MaxBlocks = 300;

    /// <summary>Groups blocks by rule, in the order in which the rules first occur.</summary>
    public static IEnumerable<RemovedGroup> Of(IReadOnlyList<RemovedBlock> blocks) =>
        blocks.GroupBy(b => b.Rule, StringComparer.Ordinal)
            .Select(g => new RemovedGroup(g.Key, [.. g], [.. g.Take(MaxBlocks)]));
}

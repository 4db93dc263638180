using SearchApp.Search.Scoring;

namespace SearchApp.Search.Highlighting;

/// <summary>Characters to mark where they stand together in a text.</summary>
/// <param name="Units">Folded units of the character view, in order; at least one.</param>
/// <param name="IsPrefix">Whether the last unit, a run of letters or digits, may go on.</param>
/// <param name="Scope">In which texts.</param>
internal sealed record MarkPattern(IReadOnlyList<string> Units, bool IsPrefix, TextScope Scope)
{
    /// <summary>In which articles; the default is all.</summary>
    public ArticleCondition Condition { get; init; }
}

using SearchApp.Search.Scoring;

namespace SearchApp.Search.Synonyms;

/// <summary>One form of a group of words that mean the same.</summary>
/// <param name="Text">As the table has it.</param>
/// <param name="Folded">The same folded.</param>
/// <param name="Condition">In which articles it means the same.</param>
internal sealed record SynonymForm(string Text, string Folded, ArticleCondition Condition)
{
    /// <summary>As people read it, with the years or script it is limited to.</summary>
    public string Label => Condition switch
    {
        { TraditionalOnly: true } => $"{Text}（繁体）",
        { FromYear: 0, ToYear: 0 } => Text,
        { ToYear: 0 } => $"{Text}（{Condition.FromYear}年起）",
        { FromYear: 0 } => $"{Text}（至{Condition.ToYear}年）",
        _ => $"{Text}（{Condition.FromYear}—{Condition.ToYear}）",
    };
}

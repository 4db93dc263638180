namespace SearchApp.Search.Synonyms;

/// <summary>A word of the table with the other forms that are looked for when it is typed.</summary>
/// <param name="Word">Folded.</param>
/// <param name="Others">At least one.</param>
/// <param name="Source">Who says that they mean the same.</param>
internal sealed record SynonymEntry(string Word, IReadOnlyList<SynonymForm> Others, string Source)
{
    /// <summary>The forms that must be looked for: where 国家发展和改革委员会 stands, 发展和改革委员会 stands too, and one occurrence counts once.</summary>
    /// <remarks>Found when asked for: of thousands of words a query has few.</remarks>
    public IReadOnlyList<SynonymForm> Shortest =>
        [.. Others.Where(form => !Contains(form, Word) && !Others.Any(other =>
            other != form && (other.Condition == default || other.Condition == form.Condition) && Contains(form, other.Folded)))];

    private static bool Contains(SynonymForm form, string part) => form.Folded.Contains(part, StringComparison.Ordinal);
}

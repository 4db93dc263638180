namespace SearchApp.Corpus;

/// <summary>Stable name of an article: the record's own id, else its canonical address, else its path below the source.</summary>
/// <param name="Value">The name; never empty.</param>
public readonly record struct ArticleId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

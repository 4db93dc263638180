namespace SearchApp.Search.Scoring;

/// <summary>One term as evidence: where it stands, and how much it says.</summary>
/// <param name="Body">In the field that holds most of it, or null.</param>
/// <param name="Title">In the other field, or null.</param>
/// <param name="Idf">Its weight: idf times any boost.</param>
internal sealed record Evidence(EvidenceCursor? Body, EvidenceCursor? Title, float Idf)
{
    /// <summary>The next document not added yet.</summary>
    public int Next => Math.Min(Body?.Next ?? int.MaxValue, Title?.Next ?? int.MaxValue);

    /// <summary>Leaves out the documents below a target.</summary>
    public void SkipTo(int target)
    {
        Body?.SkipTo(target);
        Title?.SkipTo(target);
    }

    /// <summary>What its occurrences in a document count, length regarded; 0 where there are none.</summary>
    /// <param name="docId">Not below one asked for before.</param>
    public float OccurrencesIn(int docId) => (Body?.OccurrencesIn(docId) ?? 0) + (Title?.OccurrencesIn(docId) ?? 0);
}

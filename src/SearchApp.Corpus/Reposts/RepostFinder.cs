namespace SearchApp.Corpus.Reposts;

/// <summary>Finds articles that repeat one another, word for word or with small changes.</summary>
/// <remarks>
/// Two passes, so that no texts are held: <see cref="Add(string)"/> takes each text once and keeps a signature of 128 bytes (MinHash by one
/// permutation: Broder, "On the resemblance and containment of documents", 1997; Li, Owen, Zhang, "One permutation hashing", 2012);
/// <see cref="Find(Func{int, string})"/> asks again for the texts of those whose signatures agree and compares them. Precision comes
/// first: a text in the same form about another day, other numbers or another meeting is no repost. The clusters do not depend on the
/// order of the texts. Not thread-safe.
/// </remarks>
public sealed class RepostFinder
{
    private readonly List<ushort[]> _signatures = [];

    [ThreadStatic]
    private static ShingleHasher? Hasher;

    /// <summary>Number of texts added.</summary>
    public int Count => _signatures.Count;

    /// <summary>Takes a text; its number is how many were added before it.</summary>
    /// <param name="text">An article's text; one too short to tell gets no cluster.</param>
    public void Add(string text) => Add(Sign(text));

    /// <summary>Takes a text by its signature.</summary>
    internal void Add(ushort[] signature) => _signatures.Add(signature);

    /// <summary>The signature of a text. Thread-safe.</summary>
    internal static ushort[] Sign(string text) => MinHash.Sign((Hasher ??= new ShingleHasher()).Hash(BareText.Of(text)));

    /// <summary>The clusters of two or more, each by ascending number; clusters by their first number.</summary>
    /// <param name="textOf">The text of a number, the same as was added; asked for again in no set order.</param>
    public IReadOnlyList<IReadOnlyList<int>> Find(Func<int, string> textOf) => Find(textOf, KnownReposts.None).Clusters;

    /// <summary>The same, comparing only what is not known.</summary>
    /// <param name="textOf">The text of a number.</param>
    /// <param name="known">What is known already; is told what came of it.</param>
    internal RepostFindings Find(Func<int, string> textOf, KnownReposts known)
    {
        var verifier = new RepostVerifier(textOf);
        var alike = new List<(int A, int B)>();
        var unlike = new List<(int A, int B)>();
        foreach ((int A, int B) pair in SignatureBuckets.Pairs(_signatures))
        {
            (known.AreReposts(pair) ?? verifier.AreReposts(pair.A, pair.B) ? alike : unlike).Add(pair);
        }

        alike.Sort();
        unlike.Sort();
        known.Compare(alike);
        return new RepostFindings(alike, unlike, RepostClusters.Of(Count, alike, verifier, known));
    }
}

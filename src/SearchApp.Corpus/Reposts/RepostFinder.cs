using SearchApp.Corpus.Scratch;

namespace SearchApp.Corpus.Reposts;

/// <summary>Finds articles that repeat one another, word for word or with small changes.</summary>
/// <remarks>
/// Two passes, so that no texts are held: <see cref="Add(string)"/> takes each text once and puts a signature of 128 bytes into a temporary file (MinHash by one
/// permutation: Broder, "On the resemblance and containment of documents", 1997; Li, Owen, Zhang, "One permutation hashing", 2012);
/// <see cref="Find(Func{int, string})"/> asks again for the texts of those whose signatures agree and compares them. Precision comes
/// first: a text in the same form about another day, other numbers or another meeting is no repost. The clusters do not depend on the
/// order of the texts. Not thread-safe.
/// </remarks>
public sealed class RepostFinder : IDisposable
{
    private readonly ScratchFolder _scratch;
    private readonly SignatureFile _signatures;
    private readonly PairList _alike;
    private readonly PairList _unlike;

    [ThreadStatic]
    private static ShingleHasher? Hasher;

    /// <summary>Starts with no texts.</summary>
    /// <param name="folder">A folder for temporary files.</param>
    public RepostFinder(string folder)
        : this(new ScratchFolder(folder))
    {
    }

    internal RepostFinder(ScratchFolder scratch)
    {
        _scratch = scratch;
        _signatures = new SignatureFile(scratch);
        _alike = new PairList(scratch);
        _unlike = new PairList(scratch);
    }

    /// <summary>Number of texts added.</summary>
    public int Count => _signatures.Texts;

    /// <summary>Takes a text; its number is how many were added before it.</summary>
    /// <param name="text">An article's text; one too short to tell gets no cluster.</param>
    public void Add(string text) => Add(Sign(text));

    /// <summary>Takes a text by its signature.</summary>
    internal void Add(ushort[] signature) => _signatures.Add(signature);

    /// <summary>The signature of a text. Thread-safe.</summary>
    internal static ushort[] Sign(string text) => MinHash.Sign((Hasher ??= new ShingleHasher()).Hash(BareText.Of(text)));

    /// <summary>The clusters of two or more, each by ascending number; clusters by their first number. Called once, behind the last text.</summary>
    /// <param name="textOf">The text of a number, the same as was added; asked for again in no set order.</param>
    public IReadOnlyList<IReadOnlyList<int>> Find(Func<int, string> textOf) => Find(textOf, null, CancellationToken.None).Clusters;

    /// <summary>The same, comparing only what is not known.</summary>
    /// <param name="textOf">The text of a number.</param>
    /// <param name="known">What is known already, and is told what came of it; null when nothing is.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>What was found; good until the finder is disposed.</returns>
    internal RepostFindings Find(Func<int, string> textOf, KnownReposts? known, CancellationToken cancellation)
    {
        _signatures.Seal();
        var verifier = new RepostVerifier(textOf);
        using (var candidates = new DistinctSorter(_scratch))
        {
            SignatureBuckets.FindPairs(_signatures, candidates, cancellation);
            foreach (ulong pair in candidates.Sorted())
            {
                cancellation.ThrowIfCancellationRequested();
                bool? before = known?.AreReposts(pair);
                (int a, int b) = TextPair.Numbers(pair);
                bool areReposts = before ?? verifier.AreReposts(a, b);
                (areReposts ? _alike : _unlike).Add(pair);
                if (areReposts && before is null)
                {
                    known?.Disturb(pair);
                }
            }
        }

        known?.AreReposts(TextPair.End);
        _alike.Seal();
        _unlike.Seal();
        return new RepostFindings(_alike, _unlike, new RepostClusters(verifier, known, _scratch).Of(Count, _alike));
    }

    /// <summary>Lets go of the temporary files.</summary>
    public void Dispose()
    {
        _signatures.Dispose();
        _alike.Dispose();
        _unlike.Dispose();
    }
}

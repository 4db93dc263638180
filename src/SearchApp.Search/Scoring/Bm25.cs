namespace SearchApp.Search.Scoring;

/// <summary>The BM25 family: how much one term says about one document.</summary>
/// <remarks>
/// score = idf × tf' / (k1 + tf'), tf' = Σ over fields of weight × tf / (1 − b + b × (length + slack) / (average length + slack)),
/// idf = ln(1 + (N − df + 0.5) / (df + 0.5)). With one field of weight 1 this is BM25 without its constant factor (k1 + 1);
/// with several it is BM25F. Lengths are Lucene's: one byte, an 8-bit float of 1/√length with 3 bits of mantissa.
/// S. Robertson et al., "Okapi at TREC-3", 1994; S. Robertson, H. Zaragoza, M. Taylor, "Simple BM25 extension to multiple
/// weighted fields", CIKM 2004.
/// </remarks>
internal static class Bm25
{
    private static readonly float[] Lengths = MakeLengths();

    /// <summary>The field length in tokens that a norm byte stands for; 0 for no tokens.</summary>
    /// <param name="norm">The byte as stored.</param>
    public static float Length(byte norm) => Lengths[norm];

    /// <summary>How telling a term is.</summary>
    /// <param name="documents">Number of documents that have the field; at least <paramref name="documentFrequency"/>.</param>
    /// <param name="documentFrequency">Number of documents with the term.</param>
    /// <returns>Above 0.</returns>
    public static float InverseDocumentFrequency(long documents, long documentFrequency) =>
        (float)Math.Log(1 + ((documents - documentFrequency + 0.5) / (documentFrequency + 0.5)));

    /// <summary>How telling a term is when it also counts that texts about a matter repeat its words, and words that stand anywhere do not.</summary>
    /// <remarks>
    /// idf × 2a / (1 + a), a the average number of occurrences in documents that hold the term: a word that stands once in each of its texts
    /// (是, 如何, 采取) keeps its idf, one that they dwell on approaches twice that. J. H. Paik, "A novel TF-IDF weighting scheme for effective ranking",
    /// SIGIR 2013.
    /// </remarks>
    /// <param name="documents">Number of documents that have the field; at least that of <paramref name="term"/>.</param>
    /// <param name="term">The term's figures.</param>
    /// <returns>Above 0.</returns>
    public static float Weight(long documents, TermFigures term)
    {
        float average = term.Documents == 0 ? 1 : (float)term.Occurrences / term.Documents;
        return InverseDocumentFrequency(documents, term.Documents) * 2 * average / (1 + average);
    }

    /// <summary>What one occurrence adds to tf', by norm byte.</summary>
    /// <param name="weight">The field's weight, above 0.</param>
    /// <param name="b">How far length counts, 0 to 1.</param>
    /// <param name="averageLength">Average length of the field in tokens.</param>
    /// <param name="slack">What is added to both lengths, in tokens.</param>
    public static float[] Gains(float weight, float b, float averageLength, float slack)
    {
        var gains = new float[256];
        for (int norm = 0; norm < gains.Length; norm++)
        {
            gains[norm] = weight / (1 - b + (b * (Lengths[norm] + slack) / (Math.Max(averageLength, 1) + slack)));
        }

        return gains;
    }

    private static float[] MakeLengths()
    {
        var lengths = new float[256];
        for (int norm = 1; norm < lengths.Length; norm++)
        {
            // Lucene's SmallFloat "315": 3 bits of mantissa, 5 of exponent, zero point 15.
            float inverseRoot = BitConverter.Int32BitsToSingle((norm << 21) + ((63 - 15) << 24));
            lengths[norm] = 1 / (inverseRoot * inverseRoot);
        }

        return lengths;
    }
}

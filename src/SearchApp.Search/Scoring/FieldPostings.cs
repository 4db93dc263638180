using System.Runtime.CompilerServices;
using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>One term's postings in one field, with what its occurrences count for there.</summary>
/// <param name="Postings">With frequencies.</param>
/// <param name="Norms">The field's lengths, or null for none.</param>
/// <param name="Gains">From <see cref="Bm25.Gains"/>.</param>
internal sealed record FieldPostings(Postings Postings, byte[]? Norms, float[] Gains)
{
    /// <summary>The weighted, length-normalised occurrences in a document; 0 when the postings stand elsewhere.</summary>
    /// <param name="docId">A document at or before the postings' own.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Occurrences(int docId) =>
        Postings.DocId == docId ? Postings.Freq * Gains[Norms is null ? 0 : Norms[docId]] : 0;
}

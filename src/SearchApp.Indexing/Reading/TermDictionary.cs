namespace SearchApp.Indexing.Reading;

/// <summary>The terms of one field in one segment, in unsigned byte order of their UTF-8, with their postings. Thread-safe.</summary>
public abstract class TermDictionary
{
    /// <summary>Number of distinct terms.</summary>
    public abstract long TermCount { get; }

    /// <summary>Sum of <see cref="TermInfo.TotalTermFreq"/> over all terms: tokens of the field.</summary>
    public abstract long SumTotalTermFreq { get; }

    /// <summary>Sum of <see cref="TermInfo.DocFreq"/> over all terms.</summary>
    public abstract long SumDocFreq { get; }

    /// <summary>Number of documents with at least one term in this field.</summary>
    public abstract int DocCount { get; }

    /// <summary>Looks one term up.</summary>
    /// <param name="term">Its UTF-8 bytes.</param>
    /// <param name="info">What is known of it.</param>
    /// <returns>False when the segment does not have it.</returns>
    public abstract bool TryFind(ReadOnlySpan<byte> term, out TermInfo info);

    /// <summary>Starts an enumeration just before the first term at or after a given one.</summary>
    /// <param name="term">UTF-8 bytes; empty for all terms.</param>
    public abstract TermCursor EnumerateFrom(ReadOnlySpan<byte> term);

    /// <summary>Opens the postings of a term found here.</summary>
    /// <param name="info">From <see cref="TryFind"/> or a cursor of this dictionary.</param>
    /// <param name="detail">What will be read; clamped to what is indexed.</param>
    public abstract Postings Open(in TermInfo info, PostingsDetail detail);
}

namespace SearchApp.Indexing.Reading;

/// <summary>The documents that hold one term, with its frequency, positions and offsets in each.</summary>
/// <remarks>
/// The cursor contract is <see cref="DocIdIterator"/>'s. Deleted documents are included: whoever collects asks
/// <see cref="SegmentReader.LiveDocs"/>. Positions are read forwards, at most <see cref="Freq"/> times for a document;
/// unread ones are skipped by moving on. What was not asked for when opening, or was not indexed, must not be read.
/// </remarks>
public abstract class Postings : DocIdIterator
{
    /// <summary>How often the term stands in the current document; 1 where frequencies are not indexed.</summary>
    public abstract int Freq { get; }

    /// <summary>First UTF-16 unit of the occurrence that <see cref="NextPosition"/> moved to.</summary>
    public abstract int StartOffset { get; }

    /// <summary>One past the last UTF-16 unit of that occurrence.</summary>
    public abstract int EndOffset { get; }

    /// <summary>Moves to the next occurrence in the current document.</summary>
    /// <returns>Its token position, from 0.</returns>
    public abstract int NextPosition();

    /// <summary>Moves over occurrences in the current document at once: cheaper than <see cref="NextPosition"/> for each.</summary>
    /// <param name="positions">Receives their token positions, ascending; no longer than the number left of <see cref="Freq"/>.</param>
    public virtual void ReadPositions(Span<int> positions)
    {
        foreach (ref int position in positions)
        {
            position = NextPosition();
        }
    }

    /// <summary>Copies the documents that follow the current one; for walks that need no positions.</summary>
    /// <param name="docIds">Receives document numbers, ascending.</param>
    /// <param name="freqs">Receives as many frequencies; may be empty when they are not wanted.</param>
    /// <returns>How many were copied; 0 at the end. The cursor stands on the last one copied.</returns>
    public abstract int ReadBlock(Span<int> docIds, Span<int> freqs);
}

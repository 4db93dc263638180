namespace SearchApp.Indexing.Reading;

/// <summary>Walks document numbers of one segment in ascending order: the one cursor contract of the engine.</summary>
/// <remarks>
/// <b>Starts</b> before the first document: <see cref="DocId"/> is -1. <b>Ends</b> at <see cref="NoMoreDocs"/>; moving on
/// stays there. <b>Requires</b> targets above the current document. <b>Not thread-safe</b>: open one per thread.
/// </remarks>
public abstract class DocIdIterator
{
    /// <summary>The value of <see cref="DocId"/> after the last document.</summary>
    public const int NoMoreDocs = int.MaxValue;

    /// <summary>The current document, -1 before the first move.</summary>
    public int DocId { get; protected set; } = -1;

    /// <summary>An upper bound on the number of documents, known without walking them.</summary>
    public abstract long Cost { get; }

    /// <summary>Moves to the next document.</summary>
    /// <returns>The new <see cref="DocId"/>.</returns>
    public abstract int NextDoc();

    /// <summary>Moves to the first document at or after a target.</summary>
    /// <param name="target">A document number above the current one.</param>
    /// <returns>The new <see cref="DocId"/>.</returns>
    public abstract int Advance(int target);
}

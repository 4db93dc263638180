using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>Walks the candidates of a query in one segment, tells which of them match, and scores those.</summary>
/// <remarks>
/// The cursor contract is <see cref="DocIdIterator"/>'s, over <b>candidates</b>: documents that may match. Costly checks
/// (word order, distance) wait for <see cref="Matches"/>, which is asked only once all cheaper conditions agree on a
/// document. It may be asked again for the same document; <see cref="Score"/> may be asked only after it said yes.
/// </remarks>
internal abstract class Scorer : DocIdIterator
{
    /// <summary>Whether the current candidate really matches.</summary>
    public virtual bool Matches() => true;

    /// <summary>The score of the current document; at least 0, larger is better.</summary>
    public abstract float Score();

    /// <summary>Says that documents of a lower score are not wanted any more, not even counted; some or all of them may be passed over.</summary>
    /// <param name="score">Not less than it was before.</param>
    public virtual void PassOverBelow(float score)
    {
    }
}

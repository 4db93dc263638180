using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>The documents on which all of several iterators can stand.</summary>
/// <remarks>The rarest leads, the others gallop after it by their skip data.</remarks>
internal sealed class Intersection : DocIdIterator
{
    private readonly DocIdIterator[] _byCost;

    /// <summary>Intersects iterators, which stay at its document whenever it has moved.</summary>
    /// <param name="parts">At least one.</param>
    public Intersection(IEnumerable<DocIdIterator> parts) => _byCost = [.. parts.OrderBy(part => part.Cost)];

    public override long Cost => _byCost[0].Cost;

    public override int NextDoc() => DocId == NoMoreDocs ? NoMoreDocs : Align(_byCost[0].NextDoc());

    public override int Advance(int target) => DocId == NoMoreDocs ? NoMoreDocs : Align(_byCost[0].Advance(target));

    private int Align(int candidate)
    {
        int at = 1;
        while (at < _byCost.Length && candidate != NoMoreDocs)
        {
            var other = _byCost[at];
            int reached = other.DocId < candidate ? other.Advance(candidate) : other.DocId;
            if (reached == candidate)
            {
                at++;
            }
            else
            {
                candidate = reached == NoMoreDocs ? NoMoreDocs : _byCost[0].Advance(reached);
                at = 1;
            }
        }

        return DocId = candidate;
    }
}

using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Tests.Model;

/// <summary>Walks a list of postings; every step is checked against the cursor contract.</summary>
internal sealed class MemoryPostings(IReadOnlyList<MemoryPosting> list) : Postings
{
    private int _at = -1;
    private int _position;

    public override long Cost => list.Count;

    public override int Freq => list[_at].Positions.Count;

    public override int StartOffset => throw new NotSupportedException();

    public override int EndOffset => throw new NotSupportedException();

    public override int NextDoc() => Advance(DocId + 1);

    public override int Advance(int target)
    {
        if (DocId == NoMoreDocs)
        {
            return NoMoreDocs;
        }

        Assert.True(target > DocId, "Advance must go forward.");
        do
        {
            _at++;
        }
        while (_at < list.Count && list[_at].DocId < target);
        _position = 0;
        return DocId = _at < list.Count ? list[_at].DocId : NoMoreDocs;
    }

    public override int NextPosition() => list[_at].Positions[_position++];

    public override int ReadBlock(Span<int> docIds, Span<int> freqs)
    {
        int count = 0;
        while (count < docIds.Length && DocId != NoMoreDocs && NextDoc() != NoMoreDocs)
        {
            docIds[count] = DocId;
            if (!freqs.IsEmpty)
            {
                freqs[count] = Freq;
            }

            count++;
        }

        return count;
    }
}

using System.Text;
using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Tests.Model;

/// <summary>A term dictionary in memory.</summary>
internal sealed class MemoryTerms : TermDictionary
{
    private readonly SortedDictionary<byte[], List<MemoryPosting>> _byTerm = new(ByteOrder.Instance);
    private List<KeyValuePair<byte[], List<MemoryPosting>>>? _sorted;

    private List<KeyValuePair<byte[], List<MemoryPosting>>> Sorted => _sorted ??= [.. _byTerm];

    public override long TermCount => Sorted.Count;

    public override long SumTotalTermFreq => Sorted.Sum(term => term.Value.Sum(posting => (long)posting.Positions.Count));

    public override long SumDocFreq => Sorted.Sum(term => (long)term.Value.Count);

    public override int DocCount => Sorted.SelectMany(term => term.Value).Select(posting => posting.DocId).Distinct().Count();

    public void Add(string term, int docId, int position)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(term);
        if (!_byTerm.TryGetValue(bytes, out var postings))
        {
            _byTerm.Add(bytes, postings = []);
        }

        if (postings.Count == 0 || postings[^1].DocId != docId)
        {
            postings.Add(new MemoryPosting(docId, []));
        }

        postings[^1].Positions.Add(position);
    }

    public override bool TryFind(ReadOnlySpan<byte> term, out TermInfo info)
    {
        int at = IndexOf(term.ToArray());
        info = at >= 0 ? Info(at) : default;
        return at >= 0;
    }

    public override TermCursor EnumerateFrom(ReadOnlySpan<byte> term)
    {
        int at = IndexOf(term.ToArray());
        return new Cursor(this, (at >= 0 ? at : ~at) - 1);
    }

    public override Postings Open(in TermInfo info, PostingsDetail detail) =>
        new MemoryPostings(Sorted[(int)info.DocPointer].Value);

    private int IndexOf(byte[] term)
    {
        int low = 0;
        int high = Sorted.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = ByteOrder.Instance.Compare(Sorted[middle].Key, term);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    private TermInfo Info(int at) => new()
    {
        DocFreq = Sorted[at].Value.Count,
        TotalTermFreq = Sorted[at].Value.Sum(posting => (long)posting.Positions.Count),
        DocPointer = at,
    };

    private sealed class Cursor(MemoryTerms terms, int at) : TermCursor
    {
        private int _at = at;

        public override ReadOnlySpan<byte> Term => terms.Sorted[_at].Key;

        public override TermInfo Info => terms.Info(_at);

        public override bool MoveNext() => ++_at < terms.Sorted.Count;
    }

    private sealed class ByteOrder : IComparer<byte[]>
    {
        public static ByteOrder Instance { get; } = new();

        public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
    }
}

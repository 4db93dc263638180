using System.Buffers.Binary;
using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Documents;

namespace SearchApp.Indexing.Segments;

/// <summary>Merges the terms of one field from all sources, in order, and copies their postings.</summary>
/// <remarks>
/// A binary heap of the sources' current terms; the first eight bytes of each, as a number, settle most comparisons. Sources
/// of one term come out in their own order, so documents stay ascending.
/// </remarks>
internal sealed class TermsMerger
{
    private readonly List<Cursor> _heap = [];

    /// <summary>Gathers the sources that have terms in the field.</summary>
    public TermsMerger(FieldInfo field, IReadOnlyList<MergeSource> sources, IReadOnlyList<DocMap> docMaps)
    {
        for (int i = 0; i < sources.Count; i++)
        {
            if (sources[i].OpenTerms(field) is { } terms && terms.MoveNext())
            {
                _heap.Add(new Cursor(terms, docMaps[i], i));
            }
        }

        for (int i = (_heap.Count / 2) - 1; i >= 0; i--)
        {
            SiftDown(i);
        }
    }

    /// <summary>Writes all terms that a live document has.</summary>
    public void WriteTo(PostingsWriter postings, TermBlockWriter blocks)
    {
        byte[] term = new byte[64];
        while (_heap.Count > 0)
        {
            var current = _heap[0].Terms.Term;
            if (term.Length < current.Length)
            {
                term = new byte[current.Length * 2];
            }

            current.CopyTo(term);
            var copied = term.AsSpan(0, current.Length);
            ulong key = _heap[0].Key;
            postings.StartTerm();
            do
            {
                _heap[0].Terms.CopyPostings(postings, _heap[0].Docs);
                MoveTop();
            }
            while (_heap.Count > 0 && _heap[0].Key == key && _heap[0].Terms.Term.SequenceEqual(copied));

            var pointers = postings.FinishTerm();
            if (pointers.DocFreq > 0)
            {
                blocks.Add(copied, pointers);
            }
        }
    }

    private void MoveTop()
    {
        if (_heap[0].Terms.MoveNext())
        {
            _heap[0].ReadKey();
        }
        else
        {
            _heap[0] = _heap[^1];
            _heap.RemoveAt(_heap.Count - 1);
        }

        SiftDown(0);
    }

    private void SiftDown(int i)
    {
        while (true)
        {
            int least = i;
            int child = (2 * i) + 1;
            if (child < _heap.Count && _heap[child].IsBefore(_heap[least]))
            {
                least = child;
            }

            if (child + 1 < _heap.Count && _heap[child + 1].IsBefore(_heap[least]))
            {
                least = child + 1;
            }

            if (least == i)
            {
                return;
            }

            (_heap[i], _heap[least]) = (_heap[least], _heap[i]);
            i = least;
        }
    }

    private sealed class Cursor
    {
        private readonly int _order;

        public Cursor(MergeTerms terms, DocMap docs, int order)
        {
            Terms = terms;
            Docs = docs;
            _order = order;
            ReadKey();
        }

        public MergeTerms Terms { get; }

        public DocMap Docs { get; }

        /// <summary>The current term's first eight bytes, zero padded.</summary>
        public ulong Key { get; private set; }

        public void ReadKey()
        {
            var term = Terms.Term;
            if (term.Length >= sizeof(ulong))
            {
                Key = BinaryPrimitives.ReadUInt64BigEndian(term);
                return;
            }

            ulong key = 0;
            foreach (byte b in term)
            {
                key = (key << 8) | b;
            }

            Key = term.Length == 0 ? 0 : key << (8 * (sizeof(ulong) - term.Length));
        }

        public bool IsBefore(Cursor other)
        {
            if (Key != other.Key)
            {
                return Key < other.Key;
            }

            int order = Terms.Term.SequenceCompareTo(other.Terms.Term);
            return order != 0 ? order < 0 : _order < other._order;
        }
    }
}

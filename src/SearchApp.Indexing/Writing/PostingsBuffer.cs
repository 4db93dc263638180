using System.Text;
using SearchApp.Analysis;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Writing;

/// <summary>Gathers the tokens of one field over a batch of documents, then hands out its inverted form. Not thread-safe.</summary>
/// <remarks>
/// Tokens are written down in text order, 16 bytes each, and brought into term order by one counting sort at the end. A batch
/// is small enough for that to stay in the processor's cache; chains of slices would jump through memory at every token.
/// </remarks>
internal sealed class PostingsBuffer
{
    private readonly TermTable _terms = new();
    private readonly TokenStream? _stream;
    private readonly TokenBuffer _tokens = new();
    private readonly PostingsDetail _detail;
    private readonly List<(int Doc, int Start)> _docs = [];
    private readonly ByteOutput _termBytes = new();
    private readonly ByteOutput _postings = new();
    private Occurrence[] _occurrences = new Occurrence[1 << 12];
    private Occurrence[] _sorted = [];
    private int[] _counts = new int[1 << 11];
    private int _count;
    private int _position;
    private int _offsetBase;
    private int _length;

    public PostingsBuffer(FieldType field)
    {
        _stream = field.Analyzer?.CreateStream();
        _detail = field.Info.Postings!.Value;
    }

    /// <summary>Number of tokens left out because they are too long.</summary>
    public long SkippedTokens { get; private set; }

    /// <summary>Starts a document; ascending, and only those with texts in this field.</summary>
    public void StartDocument(int doc)
    {
        _docs.Add((doc, _count));
        _position = -1;
        _offsetBase = 0;
        _length = 0;
    }

    /// <summary>Adds a text of the current document.</summary>
    public void Add(string text)
    {
        if (_stream is null)
        {
            if (text.Length > 0)
            {
                Append(text, ++_position, 0, text.Length);
                _length++;
            }

            return;
        }

        _stream.Reset(text.AsMemory());
        while (_stream.ReadBatch(_tokens))
        {
            foreach (ref readonly var token in _tokens.Tokens)
            {
                _position += token.PositionIncrement;
                _length += token.PositionIncrement > 0 ? 1 : 0;
                Append(_tokens.Term(token), _position, _offsetBase + token.StartOffset, token.EndOffset - token.StartOffset);
            }
        }

        _offsetBase += text.Length + 1;
    }

    /// <summary>Ends a document.</summary>
    /// <returns>Its number of tokens, those at the place of another not counted.</returns>
    public int FinishDocument() => _length;

    /// <summary>Inverts what was gathered and starts over.</summary>
    public InvertedField Finish()
    {
        int[] order = TermOrder.Sort(_terms);
        int[] ends = SortByTerm();
        int[] termEnds = new int[order.Length];
        int[] postingsEnds = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            int id = order[i];
            var term = _terms[id];
            _termBytes.Advance(Encoding.UTF8.GetBytes(term, _termBytes.GetSpan(Encoding.UTF8.GetMaxByteCount(term.Length))));
            termEnds[i] = _termBytes.Count;
            PostingsCode.Encode(_sorted.AsSpan((ends[id] - _counts[id])..ends[id]), _detail, _postings);
            postingsEnds[i] = _postings.Count;
        }

        var field = new InvertedField(_detail, _termBytes.Written.ToArray(), termEnds, _postings.Written.ToArray(), postingsEnds);
        Clear();
        return field;
    }

    private void Append(ReadOnlySpan<char> term, int position, int startOffset, int length)
    {
        int id = _terms.FindOrAdd(term);
        if (id < 0)
        {
            SkippedTokens++;
            return;
        }

        if (id >= _counts.Length)
        {
            Array.Resize(ref _counts, _counts.Length * 2);
        }

        if (_count == _occurrences.Length)
        {
            Array.Resize(ref _occurrences, _count * 2);
        }

        _counts[id]++;
        _occurrences[_count++] = new Occurrence(id, position, startOffset, length);
    }

    // Brings the tokens into term order; returns where each term's end.
    private int[] SortByTerm()
    {
        int[] next = new int[_terms.Count];
        for (int id = 1; id < next.Length; id++)
        {
            next[id] = next[id - 1] + _counts[id - 1];
        }

        if (_sorted.Length < _count)
        {
            _sorted = new Occurrence[_occurrences.Length];
        }

        for (int d = 0; d < _docs.Count; d++)
        {
            int end = d + 1 < _docs.Count ? _docs[d + 1].Start : _count;
            for (int i = _docs[d].Start; i < end; i++)
            {
                ref readonly var token = ref _occurrences[i];
                _sorted[next[token.Owner]++] = token with { Owner = _docs[d].Doc };
            }
        }

        return next;
    }

    private void Clear()
    {
        Array.Clear(_counts, 0, _terms.Count);
        _terms.Clear();
        _docs.Clear();
        _termBytes.Clear();
        _postings.Clear();
        _count = 0;
    }
}

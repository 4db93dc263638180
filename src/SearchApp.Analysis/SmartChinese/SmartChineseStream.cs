namespace SearchApp.Analysis.SmartChinese;

/// <summary>Reads a text as Apache's SmartChineseAnalyzer does; see <see cref="SmartChineseAnalyzer"/>.</summary>
internal sealed class SmartChineseStream : TokenStream
{
    private const int BatchSize = 1024;

    // Apache's tokenizer reads into a buffer of this length and never looks across its end.
    private const int BufferLength = 1024;
    private const string LineEnds = "\n\r\u0085\u2028\u2029";

    private readonly SmartChineseModel _model;
    private readonly SentenceUnits _units = new();
    private readonly WordLattice _lattice;
    private readonly char[] _term = new char[BufferLength];
    private ReadOnlyMemory<char> _text;
    private int _at;
    private int _bufferEnd;
    private int _increment;

    /// <param name="model">Words and costs.</param>
    public SmartChineseStream(SmartChineseModel model)
    {
        _model = model;
        _lattice = new WordLattice(model);
    }

    public override void Reset(ReadOnlyMemory<char> text)
    {
        _text = text;
        _at = 0;
        _bufferEnd = 0;
        _increment = 1;
    }

    public override bool ReadBatch(TokenBuffer buffer)
    {
        buffer.Clear();
        var text = _text.Span;
        while (buffer.Count < BatchSize && _at < text.Length)
        {
            if (_at == _bufferEnd)
            {
                _bufferEnd += BufferedLength(text[_at..]);
            }

            int end = _at + SentenceSplitter.FirstSentenceLength(text[_at.._bufferEnd]);
            Scan(text, _at, end);
            _at = end;
            if (_units.Count > 0)
            {
                Emit(text, _lattice.FindPath(_units), buffer);
            }
        }

        return buffer.Count > 0;
    }

    private static int BufferedLength(ReadOnlySpan<char> rest)
    {
        if (rest.Length < BufferLength)
        {
            return rest.Length;
        }

        int lineEnd = rest[..BufferLength].LastIndexOfAny(LineEnds);
        return lineEnd < 0 ? BufferLength : lineEnd + 1;
    }

    private void Scan(ReadOnlySpan<char> text, int start, int end)
    {
        _units.Clear();
        for (int at = start; at < end;)
        {
            char c = text[at];
            if (WordTrie.IsHan(c))
            {
                at += _units.AddHan(text[at..end], at);
                continue;
            }

            int unitEnd = at + 1;
            switch (UnitClassifier.Classify(c))
            {
                case UnitClass.Space:
                    break;
                case UnitClass.Letter:
                    unitEnd = RunEnd(text[..end], at, UnitClass.Letter);
                    _units.AddOther(WordId.Letters, at, unitEnd);
                    break;
                case UnitClass.Digit:
                    unitEnd = RunEnd(text[..end], at, UnitClass.Digit);
                    _units.AddOther(WordId.Number, at, unitEnd);
                    break;
                case UnitClass.Delimiter:
                    _units.AddOther(_model.DelimiterWords[c], at, unitEnd);
                    break;
                case UnitClass.Surrogate when unitEnd < end && char.IsSurrogatePair(c, text[unitEnd]):
                    unitEnd++;
                    _units.AddOther(WordId.Letters, at, unitEnd);
                    break;
                default:
                    _units.AddOther(WordId.Letters, at, unitEnd);
                    break;
            }

            at = unitEnd;
        }

        _units.Close();
    }

    private static int RunEnd(ReadOnlySpan<char> text, int start, UnitClass kind)
    {
        int end = start + 1;
        while (end < text.Length && UnitClassifier.Classify(text[end]) == kind)
        {
            end++;
        }

        return end;
    }

    private void Emit(ReadOnlySpan<char> text, ReadOnlySpan<int> path, TokenBuffer buffer)
    {
        for (int word = 0; word < path.Length; word++)
        {
            int first = path[word];
            int next = word + 1 < path.Length ? path[word + 1] : _units.Count;
            int start = _units.Starts[first];
            int end = _units.Ends[next - 1];
            if (_units.Characters[first] != 0)
            {
                var term = end - start == next - first ? text[start..end] : _units.Characters.AsSpan(first, next - first);
                buffer.Add(term, start, end, _increment, TokenType.Word);
            }
            else if (_units.Words[first] >= WordId.UnknownDelimiter)
            {
                _increment++;
                continue;
            }
            else
            {
                buffer.Add(Normalize(text[start..end]), start, end, _increment, TokenType.Word);
            }

            _increment = 1;
        }
    }

    private ReadOnlySpan<char> Normalize(ReadOnlySpan<char> run)
    {
        for (int i = 0; i < run.Length; i++)
        {
            char c = run[i];
            if (UnitClassifier.Classify(c) is UnitClass.Letter or UnitClass.Digit && c >= '\uFF10')
            {
                c = (char)(c - 0xFEE0);
            }

            _term[i] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        }

        return _term.AsSpan(0, PorterStemmer.Stem(_term.AsSpan(0, run.Length)));
    }
}

using SearchApp.Analysis.Characters;
using SearchApp.Analysis.SmartChinese;

namespace SearchApp.Analysis.Body;

/// <summary>Folds a text, sentence by sentence, and cuts it into words; see <see cref="BodyAnalyzer"/>.</summary>
internal sealed class BodyStream : TokenStream
{
    private const int BatchSize = 1024;
    private const int WindowSize = 8192;

    private readonly FoldedWindow _window = new(WindowSize);
    private readonly SentenceUnits _units = new();
    private readonly SmartChineseModel _model;
    private readonly WordLattice _lattice;
    private readonly char[] _singular = new char[AlphanumericRun.Longest];
    private int _at;

    /// <param name="model">Words and costs, for folded text.</param>
    public BodyStream(SmartChineseModel model)
    {
        _model = model;
        _lattice = new WordLattice(model);
    }

    public override void Reset(ReadOnlyMemory<char> text)
    {
        _window.Reset(text);
        _at = 0;
    }

    public override bool ReadBatch(TokenBuffer buffer)
    {
        buffer.Clear();
        while (buffer.Count < BatchSize)
        {
            if (!_window.IsLast && _at > WindowSize - SentenceUnits.Capacity)
            {
                _window.MoveTo(_window.Start + _at);
                _at = 0;
            }

            var rest = _window.Folded[_at..];
            if (rest.IsEmpty)
            {
                break;
            }

            int end = _at + BodySentence.FirstLength(rest);
            Scan(_window.Folded, _at, end);
            _at = end;
            if (_units.Count > 0)
            {
                Emit(_lattice.FindPath(_units), buffer);
            }
        }

        return buffer.Count > 0;
    }

    private void Scan(ReadOnlySpan<char> folded, int start, int end)
    {
        _units.Clear();
        for (int at = start; at < end;)
        {
            char c = folded[at];
            if (WordTrie.IsHan(c))
            {
                at += _units.AddHan(folded[at..end], at);
                continue;
            }

            int length = 1;
            var kind = CharacterClassifier.Classify(c);
            if (kind == CharacterClass.Surrogate)
            {
                kind = CharacterClassifier.ClassifyPair(folded[at..end], out length);
            }

            if (kind is CharacterClass.Latin or CharacterClass.Digit)
            {
                length = AlphanumericRun.Length(folded[at..end], out bool isNumber);
                _units.AddOther(isNumber ? WordId.Number : WordId.Letters, at, at + length);
            }
            else if (kind != CharacterClass.Skipped)
            {
                _units.AddOther(WordId.Letters, at, at + length);
            }
            else if (UnitClassifier.Classify(c) == UnitClass.Delimiter)
            {
                _units.AddOther(_model.DelimiterWords[c], at, at + 1);
            }

            at += length;
        }

        _units.Close();
    }

    private void Emit(ReadOnlySpan<int> path, TokenBuffer buffer)
    {
        var folded = _window.Folded;
        for (int word = 0; word < path.Length; word++)
        {
            int first = path[word];
            int next = word + 1 < path.Length ? path[word + 1] : _units.Count;
            int start = _units.Starts[first];
            int end = _units.Ends[next - 1];
            bool isHan = _units.Characters[first] != 0;
            if (!isHan && _units.Words[first] >= WordId.UnknownDelimiter)
            {
                continue;
            }

            // A word that goes on across a space has no space in its term.
            var term = isHan && end - start > next - first
                ? _units.Characters.AsSpan(first, next - first)
                : folded[start..end];
            buffer.Add(term, _window.Start + start, _window.Start + end, 1, TokenType.Word);
            if (!isHan && EnglishPlural.TrySingular(term, _singular, out int length))
            {
                buffer.Add(_singular.AsSpan(0, length), _window.Start + start, _window.Start + end, 0, TokenType.Word);
            }
        }
    }
}

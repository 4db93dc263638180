namespace SearchApp.Analysis.Characters;

/// <summary>Folds a text and cuts it into the tokens that <see cref="CharactersAnalyzer"/> describes.</summary>
internal sealed class CharacterStream : TokenStream
{
    /// <summary>A longer run of letters or digits is cut into units of this length, so that no term grows without bound.</summary>
    internal const int LongestUnit = 255;

    private const int WindowSize = 8192;
    private const int BatchSize = 2048;

    private readonly FoldedWindow _window = new(WindowSize, keepsNumerals: true);

    // The Han character that waits for the one after it, then that one: at most two surrogate pairs.
    private readonly char[] _term = new char[4];
    private int _waitingLength;
    private int _waitingStart;
    private int _waitingEnd;
    private int _at;

    public override void Reset(ReadOnlyMemory<char> text)
    {
        _window.Reset(text);
        _waitingLength = 0;
        _at = 0;
    }

    public override bool ReadBatch(TokenBuffer buffer)
    {
        buffer.Clear();
        while (buffer.Count < BatchSize)
        {
            if (!_window.IsLast && _at - _window.Start > WindowSize - LongestUnit)
            {
                _window.MoveTo(_at);
            }

            var rest = _window.Folded[(_at - _window.Start)..];
            if (rest.IsEmpty)
            {
                EmitWaiting(buffer);
                break;
            }

            ReadUnit(rest, buffer);
        }

        return buffer.Count > 0;
    }

    private void ReadUnit(ReadOnlySpan<char> rest, TokenBuffer buffer)
    {
        int length = 1;
        var kind = CharacterClassifier.Classify(rest[0]);
        if (kind == CharacterClass.Surrogate)
        {
            kind = CharacterClassifier.ClassifyPair(rest, out length);
        }
        else if (kind is CharacterClass.Latin or CharacterClass.Digit)
        {
            length = RunLength(rest, kind);
        }

        int start = _at;
        _at += length;
        if (kind == CharacterClass.Han)
        {
            TakeHan(rest[..length], start, buffer);
        }
        else if (kind != CharacterClass.Skipped)
        {
            EmitWaiting(buffer);
            buffer.Add(rest[..length], start, _at, 1, TokenType.Character);
        }
    }

    private static int RunLength(ReadOnlySpan<char> rest, CharacterClass kind)
    {
        int length = 1;
        int most = Math.Min(rest.Length, LongestUnit);
        while (length < most && CharacterClassifier.Classify(rest[length]) == kind)
        {
            length++;
        }

        return length;
    }

    private void TakeHan(ReadOnlySpan<char> character, int start, TokenBuffer buffer)
    {
        int before = _waitingLength;
        character.CopyTo(_term.AsSpan(before));
        if (before > 0)
        {
            buffer.Add(_term.AsSpan(0, before + character.Length), _waitingStart, _at, 1, TokenType.Bigram);
            character.CopyTo(_term);
        }

        _waitingLength = character.Length;
        _waitingStart = start;
        _waitingEnd = _at;
    }

    private void EmitWaiting(TokenBuffer buffer)
    {
        if (_waitingLength > 0)
        {
            buffer.Add(_term.AsSpan(0, _waitingLength), _waitingStart, _waitingEnd, 1, TokenType.Character);
            _waitingLength = 0;
        }
    }
}

namespace SearchApp.Search.QueryParsing;

/// <summary>Cuts a query text into tokens. Full-width operators and Chinese quotes mean the same as ASCII ones.</summary>
/// <remarks>No text is an error: what is no operator where it stands is text.</remarks>
internal sealed class QueryTokenizer
{
    private readonly string _text;
    private readonly List<QueryToken> _tokens = [];
    private readonly List<QueryProblem> _problems;
    private int _at;

    private QueryTokenizer(string text, List<QueryProblem> problems)
    {
        _text = text;
        _problems = problems;
    }

    /// <summary>Cuts a text.</summary>
    /// <param name="text">At most <see cref="QueryLimits.Length"/> units.</param>
    /// <param name="problems">Receives what is odd.</param>
    /// <returns>The tokens in order; the last is <see cref="QueryTokenKind.End"/>.</returns>
    public static List<QueryToken> Tokenize(string text, List<QueryProblem> problems)
    {
        var tokenizer = new QueryTokenizer(text, problems);
        while (tokenizer.ReadToken())
        {
        }

        tokenizer._tokens.Add(new QueryToken(QueryTokenKind.End, text.Length, text.Length, ""));
        return tokenizer._tokens;
    }

    private static char? ClosingQuote(char c) => c switch
    {
        '"' or '＂' => c,
        '“' or '”' => '”',
        '„' or '‟' => '”',
        '「' => '」',
        '『' => '』',
        _ => null,
    };

    private static bool IsQuote(char c) => ClosingQuote(c) is not null;

    private static bool EndsText(char c) => char.IsWhiteSpace(c) || c is '(' or '（' or ')' or '）' or '|' or '｜' || IsQuote(c);

    private bool ReadToken()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        if (_at == _text.Length)
        {
            return false;
        }

        char c = _text[_at];
        switch (c)
        {
            case '(' or '（':
                Add(QueryTokenKind.Open, 1);
                break;
            case ')' or '）':
                Add(QueryTokenKind.Close, 1);
                break;
            case '|' or '｜':
                Add(QueryTokenKind.Or, _text.AsSpan(_at).StartsWith([c, c]) ? 2 : 1);
                break;
            case '-' or '－' or '−' or '–' when _at + 1 < _text.Length && !char.IsWhiteSpace(_text[_at + 1]):
                Add(QueryTokenKind.Not, 1);
                break;
            case '~' or '～' when FollowsQuote() && DigitsAt(_at + 1) > 0:
                ReadDistance();
                break;
            default:
                if (IsQuote(c))
                {
                    ReadQuoted(ClosingQuote(c)!.Value);
                }
                else
                {
                    ReadText();
                }

                break;
        }

        return true;
    }

    private bool FollowsQuote() => _tokens.Count > 0 && _tokens[^1].Kind == QueryTokenKind.Quoted && _tokens[^1].End == _at;

    private int DigitsAt(int start)
    {
        int end = start;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
        {
            end++;
        }

        return end - start;
    }

    private void ReadDistance()
    {
        int digits = DigitsAt(_at + 1);
        string number = _text.Substring(_at + 1, digits);
        _tokens.Add(new QueryToken(QueryTokenKind.Distance, _at, _at + 1 + digits, number));
        _at += 1 + digits;
    }

    private void ReadQuoted(char closing)
    {
        int end = _text.IndexOf(closing, _at + 1);

        // “…" and "…” are typed by accident; any double quote closes what a double quote opened.
        if (closing is '"' or '＂' or '”')
        {
            end = _text.AsSpan(_at + 1).IndexOfAny("\"＂”“") is int found and >= 0 ? _at + 1 + found : -1;
        }

        if (end < 0)
        {
            _problems.Add(QueryProblems.OpenQuote(_at));
            end = _text.Length;
        }

        string content = _text[(_at + 1)..end];
        int after = Math.Min(end + 1, _text.Length);
        _tokens.Add(new QueryToken(QueryTokenKind.Quoted, _at, after, content));
        _at = after;
    }

    private void ReadText()
    {
        int start = _at;
        while (_at < _text.Length)
        {
            if (EndsText(_text[_at]))
            {
                int bracketed = _at == start ? 0 : LooseNumber.BracketedYear(_text.AsSpan(_at));
                if (bracketed == 0)
                {
                    break;
                }

                _at += bracketed;
                continue;
            }

            if (_text[_at] is ':' or '：' && QueryFields.TryFind(_text[start.._at], out _))
            {
                _tokens.Add(new QueryToken(QueryTokenKind.Field, start, _at + 1, _text[start.._at]));
                _at++;
                return;
            }

            _at++;
        }

        string text = _text[start.._at];
        if (_at < _text.Length && _text[_at] is '(' or '（' && QueryFunctions.TryFind(text, out _, out _))
        {
            _at++;
            _tokens.Add(new QueryToken(QueryTokenKind.Function, start, _at, text));
            return;
        }

        var kind = text switch
        {
            "AND" or "&&" => QueryTokenKind.And,
            "OR" => QueryTokenKind.Or,
            "NOT" => QueryTokenKind.Not,
            _ => QueryTokenKind.Text,
        };
        _tokens.Add(new QueryToken(kind, start, _at, text));
    }

    private void Add(QueryTokenKind kind, int length)
    {
        _tokens.Add(new QueryToken(kind, _at, _at + length, _text.Substring(_at, length)));
        _at += length;
    }
}

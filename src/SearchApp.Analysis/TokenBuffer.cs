using System.Runtime.CompilerServices;

namespace SearchApp.Analysis;

/// <summary>A reusable batch of tokens with their terms, filled by a <see cref="TokenStream"/>. Not thread-safe.</summary>
public sealed class TokenBuffer
{
    private Token[] _tokens = new Token[1024];
    private char[] _chars = new char[4096];
    private int _charCount;

    /// <summary>Number of tokens in the batch.</summary>
    public int Count { get; private set; }

    /// <summary>The tokens in text order; valid until the next batch.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    /// <summary>The term of a token of this batch; valid until the next batch.</summary>
    /// <param name="token">A token of <see cref="Tokens"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> Term(in Token token) => _chars.AsSpan(token.TermStart, token.TermLength);

    /// <summary>Empties the batch; the storage is kept.</summary>
    public void Clear()
    {
        Count = 0;
        _charCount = 0;
    }

    /// <summary>Appends a token.</summary>
    /// <param name="term">Its term; copied.</param>
    /// <param name="startOffset">First UTF-16 unit in the original text.</param>
    /// <param name="endOffset">One past the last unit in the original text.</param>
    /// <param name="positionIncrement">Distance to the token before it.</param>
    /// <param name="type">Kind of token.</param>
    public void Add(ReadOnlySpan<char> term, int startOffset, int endOffset, int positionIncrement, TokenType type)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
        }

        if (_charCount + term.Length > _chars.Length)
        {
            Array.Resize(ref _chars, Math.Max(_chars.Length * 2, _charCount + term.Length));
        }

        term.CopyTo(_chars.AsSpan(_charCount));
        _tokens[Count++] = new Token(_charCount, term.Length, startOffset, endOffset, positionIncrement, type);
        _charCount += term.Length;
    }
}

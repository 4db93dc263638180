using System.Collections.Concurrent;

namespace SearchApp.Analysis;

/// <summary>A chain of analysis for one kind of field. Immutable and thread-safe; the streams it makes are not.</summary>
public abstract class Analyzer
{
    // A stream's working memory is far larger than a query: the streams of short texts are kept for the next one.
    private readonly ConcurrentBag<Idle> _idle = [];

    /// <summary>The chain's name: <c>smartcn</c>, <c>characters</c> or <c>body</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Changes whenever the chain may give other tokens than before: an index made by another is out of date.</summary>
    public virtual string Fingerprint => $"{Name}/1";

    /// <summary>Makes a stream for the calling thread.</summary>
    public abstract TokenStream CreateStream();

    /// <summary>Analyses a short text at once, as queries and the command line do.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The tokens, with absolute positions from 0.</returns>
    public IReadOnlyList<AnalyzedToken> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (stream, buffer) = _idle.TryTake(out var idle) ? idle : new Idle(CreateStream(), new TokenBuffer());
        var tokens = new List<AnalyzedToken>();
        int position = -1;
        stream.Reset(text.AsMemory());
        while (stream.ReadBatch(buffer))
        {
            foreach (ref readonly var token in buffer.Tokens)
            {
                position += token.PositionIncrement;
                tokens.Add(new AnalyzedToken(
                    buffer.Term(token).ToString(), token.StartOffset, token.EndOffset, position, token.Type));
            }
        }

        // The text must not live on in the stream.
        stream.Reset(default);
        _idle.Add(new Idle(stream, buffer));
        return tokens;
    }

    private sealed record Idle(TokenStream Stream, TokenBuffer Buffer);
}

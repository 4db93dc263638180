namespace SearchApp.Analysis;

/// <summary>Turns one text after another into tokens, a bounded batch at a time. Reusable; not thread-safe: one per thread.</summary>
/// <remarks>
/// <b>Contract.</b> <see cref="Reset"/> starts a text; <see cref="ReadBatch"/> clears the buffer and fills it with the tokens
/// that follow, in text order; it returns false, with an empty buffer, once there are none, and again if asked again.
/// Every offset points into the text given to <see cref="Reset"/>. No input makes it throw.
/// </remarks>
public abstract class TokenStream
{
    /// <summary>Starts over with a new text.</summary>
    /// <param name="text">The text; must stay unchanged until the next reset.</param>
    public abstract void Reset(ReadOnlyMemory<char> text);

    /// <summary>Fills the buffer with the next batch.</summary>
    /// <param name="buffer">Where the tokens go; cleared first.</param>
    /// <returns>False when the text has no more tokens.</returns>
    public abstract bool ReadBatch(TokenBuffer buffer);
}

namespace SearchApp.Indexing.Reading;

/// <summary>Enumerates terms in order. Starts before the first; not thread-safe.</summary>
public abstract class TermCursor
{
    /// <summary>The current term's UTF-8 bytes; valid until the next move.</summary>
    public abstract ReadOnlySpan<byte> Term { get; }

    /// <summary>What is known of the current term.</summary>
    public abstract TermInfo Info { get; }

    /// <summary>Moves to the next term.</summary>
    /// <returns>False after the last.</returns>
    public abstract bool MoveNext();
}

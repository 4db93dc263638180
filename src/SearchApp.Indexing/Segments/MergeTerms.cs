using SearchApp.Indexing.Codecs.Lucene46;

namespace SearchApp.Indexing.Segments;

/// <summary>Walks the terms of one field of a merge source in order. Starts before the first.</summary>
internal abstract class MergeTerms
{
    /// <summary>The current term's UTF-8 bytes; valid until the next move.</summary>
    public abstract ReadOnlySpan<byte> Term { get; }

    /// <summary>Moves on.</summary>
    /// <returns>False after the last.</returns>
    public abstract bool MoveNext();

    /// <summary>Hands the live documents of the current term to the writer, in order.</summary>
    public abstract void CopyPostings(PostingsWriter writer, DocMap docs);
}

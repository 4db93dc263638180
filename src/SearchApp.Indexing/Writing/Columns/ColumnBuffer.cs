namespace SearchApp.Indexing.Writing.Columns;

/// <summary>Gathers one column over a batch of documents.</summary>
internal abstract class ColumnBuffer
{
    /// <summary>Puts a text into the current document's place.</summary>
    public virtual void Add(string text) => throw new InvalidOperationException($"A {GetType().Name} takes no text.");

    /// <summary>Puts a number into the current document's place.</summary>
    public virtual void Add(long number) => throw new InvalidOperationException($"A {GetType().Name} takes no number.");

    /// <summary>Moves on to the next document.</summary>
    public abstract void FinishDocument();
}

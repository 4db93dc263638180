namespace SearchApp.Analysis.Characters;

/// <summary>A piece of a text, folded, that moves over it: memory stays bounded however long the text is.</summary>
internal sealed class FoldedWindow
{
    private readonly char[] _folded;
    private ReadOnlyMemory<char> _text;

    /// <param name="capacity">Units that the window shows at once.</param>
    public FoldedWindow(int capacity) => _folded = new char[capacity];

    /// <summary>Where the window begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>The folded units from <see cref="Start"/> on.</summary>
    public ReadOnlySpan<char> Folded => _folded.AsSpan(0, Length);

    /// <summary>True if the window reaches the end of the text.</summary>
    public bool IsLast => Start + Length == _text.Length;

    private int Length { get; set; }

    /// <summary>Starts over with a new text.</summary>
    public void Reset(ReadOnlyMemory<char> text)
    {
        _text = text;
        MoveTo(0);
    }

    /// <summary>Shows the text from a place on.</summary>
    /// <param name="start">From 0 to the length of the text.</param>
    public void MoveTo(int start)
    {
        Start = start;
        Length = Math.Min(_folded.Length, _text.Length - start);
        Folding.FoldPart(_text.Span, start, _folded.AsSpan(0, Length));
    }
}

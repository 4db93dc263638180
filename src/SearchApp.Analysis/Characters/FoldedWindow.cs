namespace SearchApp.Analysis.Characters;

/// <summary>A piece of a text, folded, that moves over it: memory stays bounded however long the text is.</summary>
internal sealed class FoldedWindow
{
    private readonly char[] _folded;
    private readonly bool _keepsNumerals;
    private ReadOnlyMemory<char> _text;

    /// <param name="capacity">Units that the window shows at once.</param>
    /// <param name="keepsNumerals">Whether to fold as the character view does.</param>
    public FoldedWindow(int capacity, bool keepsNumerals = false)
    {
        _folded = new char[capacity];
        _keepsNumerals = keepsNumerals;
    }

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
        var part = _folded.AsSpan(0, Length);
        if (_keepsNumerals)
        {
            Folding.FoldCharactersPart(_text.Span, start, part);
        }
        else
        {
            Folding.FoldPart(_text.Span, start, part);
        }
    }
}

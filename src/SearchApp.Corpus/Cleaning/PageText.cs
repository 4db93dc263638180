using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Cleaning;

/// <summary>The text of a page as the rules see it, and where each of its units stands in the source.</summary>
/// <remarks>
/// <see cref="Text"/> is the source without glosses (and, of a page in HTML, without markup); <see cref="FoldedText"/> has the
/// same length. Offsets are into <see cref="Text"/> unless a name says source.
/// </remarks>
internal sealed class PageText
{
    private readonly int[]? _sourceOffsets;

    /// <summary>Makes a page.</summary>
    /// <param name="source">The decoded source.</param>
    /// <param name="text">What is left of it for the rules; the source itself when that is all.</param>
    /// <param name="sourceOffsets">Ascending offset in the source of each unit of the text; null when they are the same.</param>
    /// <param name="cut">What was left out, ascending.</param>
    public PageText(string source, string text, int[]? sourceOffsets, IReadOnlyList<(TextSpan Span, RemovalRule Rule)> cut)
    {
        Source = source;
        Text = text;
        FoldedText = Folded.Of(text);
        _sourceOffsets = sourceOffsets;
        Cut = cut;
    }

    public string Source { get; }

    public string Text { get; }

    public string FoldedText { get; }

    /// <summary>Spans of the source that are not in the text, ascending.</summary>
    public IReadOnlyList<(TextSpan Span, RemovalRule Rule)> Cut { get; }

    public ReadOnlySpan<char> FoldedSpan(int start, int end) => FoldedText.AsSpan(start, end - start);

    /// <summary>Where a unit of the text stands in the source.</summary>
    public int SourceOffset(int at) => _sourceOffsets is null ? at : _sourceOffsets[at];
}

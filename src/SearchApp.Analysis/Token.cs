namespace SearchApp.Analysis;

/// <summary>One token in a <see cref="TokenBuffer"/>.</summary>
/// <param name="TermStart">Where its term begins in the buffer's characters.</param>
/// <param name="TermLength">Length of its term in UTF-16 units; at least 1.</param>
/// <param name="StartOffset">First UTF-16 unit in the original text.</param>
/// <param name="EndOffset">One past its last unit in the original text.</param>
/// <param name="PositionIncrement">Distance to the token before it: 1 normally, 0 for the same place, more across a gap.</param>
/// <param name="Type">Kind of token.</param>
public readonly record struct Token(
    int TermStart, int TermLength, int StartOffset, int EndOffset, int PositionIncrement, TokenType Type);

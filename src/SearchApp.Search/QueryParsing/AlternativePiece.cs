using SearchApp.Search.Scoring;

namespace SearchApp.Search.QueryParsing;

/// <summary>What may stand for words that mean the same.</summary>
/// <param name="Piece">The other form.</param>
/// <param name="Condition">In which articles it means the same.</param>
internal sealed record AlternativePiece(TextPiece Piece, ArticleCondition Condition);

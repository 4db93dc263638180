namespace SearchApp.Search.Scoring;

/// <summary>A term of the character view by which passages are judged.</summary>
/// <param name="Term">The term.</param>
/// <param name="Alternatives">Phrases that count as the term.</param>
internal sealed record PassageTerm(string Term, IReadOnlyList<AlternativePhrase> Alternatives);

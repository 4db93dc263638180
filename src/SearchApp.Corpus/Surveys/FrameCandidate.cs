namespace SearchApp.Corpus.Surveys;

/// <summary>A paragraph at the beginning or end of an article that its site may write around all its articles.</summary>
/// <param name="Paragraph">Number of the paragraph in the article.</param>
/// <param name="Start">Where it stands in the source to the letter; -1 where it does not, and so can teach but not be taken off.</param>
/// <param name="Hash">Its folded characters, hashed with the site.</param>
internal readonly record struct FrameCandidate(int Paragraph, int Start, ulong Hash);

namespace SearchApp.Corpus.Surveys;

/// <summary>What the copies of an article say of it.</summary>
/// <param name="Year">Its year and the reason, where they give it one.</param>
/// <param name="First">The first of them.</param>
/// <param name="Further">Of the first itself, those with word for word its text; else none.</param>
internal sealed record CopyNote((int Year, string Reason)? Year, ArticleId First, IReadOnlyList<FurtherSource> Further);

namespace SearchApp.Search;

/// <summary>One term of a query, and what it says of one article.</summary>
/// <param name="Term">As indexed: folded, a word or a pair of characters; or a longer phrase that must stand as it is.</param>
/// <param name="IsWord">Whether it is of the word view, else of the character view.</param>
/// <param name="InTitle">How often it stands in title and subtitle, words that mean the same included.</param>
/// <param name="InBody">The same for the body.</param>
/// <param name="Score">What it adds to the score of its clause; 0 for a phrase, whose words and characters are scored each.</param>
public sealed record ExplainedTerm(string Term, bool IsWord, int InTitle, int InBody, float Score);

namespace SearchApp.Search;

/// <summary>What was looked for besides a word of the query, because it means the same.</summary>
/// <param name="Word">The word as the query has it, in simplified characters.</param>
/// <param name="Others">The other forms, each with the years or the script it is limited to (卫生部（1949—2013）).</param>
/// <param name="Source">Who says so.</param>
public sealed record AppliedSynonyms(string Word, IReadOnlyList<string> Others, string Source);

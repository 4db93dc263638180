namespace SearchApp.Corpus;

/// <summary>What an article reports that somebody did in office, and the sentence that says so.</summary>
/// <param name="Type">The type, one of <see cref="ActivityTypes.All"/>.</param>
/// <param name="Evidence">The words it was concluded from, as the source has them.</param>
public sealed record Activity(string Type, string Evidence);

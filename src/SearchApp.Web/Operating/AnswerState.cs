namespace SearchApp.Web.Operating;

/// <summary>What an answer depends on besides its address, as the entity tag that names it.</summary>
/// <param name="Tag">Generation, day, language and program.</param>
internal sealed record AnswerState(string Tag);

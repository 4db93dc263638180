namespace SearchApp.Web.Operating;

/// <summary>What an answer depends on besides its address.</summary>
/// <param name="Generation">The generation of the index.</param>
/// <param name="Tag">Generation, day, language and program, as the entity tag that names the answer.</param>
internal sealed record AnswerState(string Generation, string Tag);

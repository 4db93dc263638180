namespace SearchApp.Web.Operating;

/// <summary>What an answer depends on besides its address.</summary>
/// <param name="State">The generation of the index, told from all others.</param>
/// <param name="Tag">State, day, language and program, as the entity tag that names the answer.</param>
internal sealed record AnswerState(string State, string Tag);

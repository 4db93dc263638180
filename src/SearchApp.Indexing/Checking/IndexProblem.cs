namespace SearchApp.Indexing.Checking;

/// <summary>Something wrong with an index.</summary>
/// <param name="File">Path of the damaged file.</param>
/// <param name="Offset">Byte offset of the damage, or -1 when it is not one place.</param>
/// <param name="Message">What is wrong and what to do: whole sentences.</param>
public sealed record IndexProblem(string File, long Offset, string Message);

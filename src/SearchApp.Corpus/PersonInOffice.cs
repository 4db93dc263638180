namespace SearchApp.Corpus;

/// <summary>A person named with an office.</summary>
/// <param name="Name">The name as written, without blanks within (張　示 is 張示).</param>
/// <param name="Office">The office as written (省長, 市委書記).</param>
public sealed record PersonInOffice(string Name, string Office);

namespace SearchApp.Indexing.Updating;

/// <summary>One document of a file, as the generation has it.</summary>
/// <param name="Print">Fingerprint of the document (<see cref="DocumentPrint"/>); 0 for what must be read again.</param>
/// <param name="Id">Id of its article; null when it gave none.</param>
/// <param name="Asked">The id that the article asked for, where it got another; else null.</param>
/// <param name="Skipped">Path and reason when it gave no article; else null.</param>
internal sealed record ManifestEntry(ulong Print, string? Id, string? Asked, SkippedFile? Skipped)
{
    /// <summary>How many articles stand before its own in the manifest that it was read from; -1 where there is none.</summary>
    public int Number { get; init; } = -1;
}

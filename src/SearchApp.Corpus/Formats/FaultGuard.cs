namespace SearchApp.Corpus.Formats;

/// <summary>Ends a walk that fails half-way with a document that says why, instead of an exception.</summary>
internal static class FaultGuard
{
    /// <summary>The documents, and behind them the reason if there was a fault.</summary>
    /// <param name="documents">A walk that reads a file.</param>
    /// <param name="path">The file.</param>
    /// <param name="within">Whether it is a file in an archive: then a limit that was passed ends the whole archive.</param>
    public static IEnumerable<RawDocument> Guard(IEnumerable<RawDocument> documents, string path, bool within = false)
    {
        using IEnumerator<RawDocument> walk = documents.GetEnumerator();
        while (true)
        {
            RawDocument? next;
            bool failed = false;
            try
            {
                next = walk.MoveNext() ? walk.Current : null;
            }
            catch (Exception e) when (!(within && e is SourceLimitException) && e is IOException or UnauthorizedAccessException or InvalidDataException or FormatException or NotSupportedException)
            {
                failed = true;
                next = ContentCutter.Skipped(path, ReasonOf(e));
            }

            if (next is null)
            {
                yield break;
            }

            yield return next;
            if (failed)
            {
                yield break;
            }
        }
    }

    private static string ReasonOf(Exception fault) => fault switch
    {
        SourceLimitException => fault.Message,
        InvalidDataException or FormatException or EndOfStreamException => $"The compressed data is damaged: {fault.Message}",
        _ => $"The file cannot be read: {fault.Message}",
    };
}

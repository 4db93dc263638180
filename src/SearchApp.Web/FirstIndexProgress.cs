namespace SearchApp.Web;

/// <summary>A moment of the first build.</summary>
/// <param name="Documents">Articles indexed so far.</param>
/// <param name="Skipped">Files or lines skipped so far.</param>
/// <param name="BytesRead">Bytes of the source read so far.</param>
/// <param name="BytesTotal">Bytes of the source, or 0 while not known.</param>
public sealed record FirstIndexProgress(long Documents, long Skipped, long BytesRead, long BytesTotal);

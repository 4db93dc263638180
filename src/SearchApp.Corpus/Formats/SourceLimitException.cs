namespace SearchApp.Corpus.Formats;

/// <summary>A limit that protects the reader was passed; the message is the skip reason, a whole sentence.</summary>
internal sealed class SourceLimitException : IOException
{
    public SourceLimitException(string message)
        : base(message)
    {
    }
}

namespace SearchApp.Corpus.Formats;

/// <summary>A stream that is read once, forward, and knows neither its length nor its position.</summary>
internal abstract class ReadOnlyStream : Stream
{
    private readonly Stream _content;

    /// <summary>Wraps a stream, which is closed with this one.</summary>
    protected ReadOnlyStream(Stream content) => _content = content;

    public sealed override bool CanRead => true;

    public sealed override bool CanSeek => false;

    public sealed override bool CanWrite => false;

    public sealed override long Length => throw new NotSupportedException();

    public sealed override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public abstract override int Read(Span<byte> buffer);

    public sealed override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public sealed override void Flush()
    {
    }

    public sealed override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public sealed override void SetLength(long value) => throw new NotSupportedException();

    public sealed override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Reads of what is wrapped.</summary>
    protected int ReadContent(Span<byte> buffer) => _content.Read(buffer);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
        }

        base.Dispose(disposing);
    }
}

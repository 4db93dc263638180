namespace SearchApp.Corpus.Formats;

/// <summary>A stream whose first bytes were looked at already.</summary>
internal sealed class PeekedStream : ReadOnlyStream
{
    private readonly byte[] _head;
    private int _at;

    private PeekedStream(Stream content, byte[] head)
        : base(content) => _head = head;

    /// <summary>The bytes that were looked at.</summary>
    public ReadOnlySpan<byte> Head => _head;

    /// <summary>Looks at the first bytes of a stream.</summary>
    /// <param name="content">The stream, at its beginning.</param>
    /// <param name="most">Most bytes to look at.</param>
    public static PeekedStream Of(Stream content, int most)
    {
        byte[] head = new byte[most];
        int length = content.ReadAtLeast(head, most, throwOnEndOfStream: false);
        return new PeekedStream(content, head[..length]);
    }

    public override int Read(Span<byte> buffer)
    {
        if (_at == _head.Length)
        {
            return ReadContent(buffer);
        }

        int length = Math.Min(buffer.Length, _head.Length - _at);
        _head.AsSpan(_at, length).CopyTo(buffer);
        _at += length;
        return length;
    }
}

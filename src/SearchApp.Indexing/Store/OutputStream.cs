namespace SearchApp.Indexing.Store;

/// <summary>An <see cref="IndexOutput"/> for those who write to streams. Leaves it open.</summary>
/// <param name="output">Where the bytes go.</param>
internal sealed class OutputStream(IndexOutput output) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => output.Position;

    public override long Position
    {
        get => output.Position;
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => output.WriteBytes(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => output.WriteBytes(buffer);

    public override void WriteByte(byte value) => output.WriteByte(value);

    public override void Flush()
    {
        // The output writes when it is full or closed.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

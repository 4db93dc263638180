using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Tests.Building;

/// <summary>A folder that refuses the n-th thing asked of it, and, like a full or dead disk, everything after.</summary>
internal sealed class FailingDirectory(IndexDirectory inner, FaultPlan plan) : IndexDirectory
{
    public override string PathOf(string name) => inner.PathOf(name);

    public override void Sync(string name)
    {
        plan.Step(PathOf(name));
        inner.Sync(name);
    }

    public override void Rename(string from, string to)
    {
        plan.Step(PathOf(to));
        inner.Rename(from, to);
    }

    public override void SyncNames()
    {
        plan.Step(PathOf(""));
        inner.SyncNames();
    }

    public override void Delete(string name)
    {
        plan.Step(PathOf(name));
        inner.Delete(name);
    }

    internal override Stream CreateFile(string name)
    {
        plan.Step(PathOf(name));
        return new FailingStream(inner.CreateFile(name), plan, PathOf(name));
    }

    private sealed class FailingStream(Stream inner, FaultPlan plan, string path) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position
        {
            get => inner.Position;
            set => throw new NotSupportedException();
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            plan.Step(path);
            inner.Write(buffer);
        }

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}

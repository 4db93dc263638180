using SearchApp.Corpus.Formats;

namespace SearchApp.Corpus.Tests.Formats;

/// <summary>One line larger than any file should be: read past in bounded memory, reported, and what follows it is read.</summary>
public sealed class EndlessLineTests
{
    [Theory]
    [InlineData("a.jsonl", "{\"text\":\"", "\"}\n{\"text\":\"示例\"}\n", 2L << 30)]
    [InlineData("a.json", "[{\"text\":\"", "\"},{\"text\":\"示例\"}]", 2L << 30)]
    [InlineData("a.csv", "text\n", "\n示例\n", 256L << 20)]
    [InlineData("a.txt", "", "", 2L << 30)]
    [InlineData("a.html", "<p>", "</p>", 2L << 30)]
    public void It_is_skipped_in_bounded_memory(string name, string head, string tail, long length)
    {
        using var stream = new LongStream(Source.Utf8(head), length, Source.Utf8(tail));
        var cutter = new ContentCutter(1 << 20, new ExpansionBudget(length));
        long before = GC.GetAllocatedBytesForCurrentThread();
        RawDocument[] documents = [.. cutter.Cut(stream, name)];
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Contains("limit for one article", documents[0].SkipReason, StringComparison.Ordinal);
        Assert.Equal(name is "a.txt" or "a.html" ? 1 : 2, documents.Length);
        Assert.All(documents.Skip(1), document => Assert.Null(document.SkipReason));
        Assert.InRange(allocated, 0, 64 << 20);
    }

    // Some bytes, then one letter over and over, then some bytes.
    private sealed class LongStream(byte[] head, long middle, byte[] tail) : ReadOnlyStream(Null)
    {
        private long _at;

        public override int Read(Span<byte> buffer)
        {
            ReadOnlySpan<byte> fixedPart = _at < head.Length ? head.AsSpan((int)_at)
                : _at >= head.Length + middle ? tail.AsSpan((int)Math.Min(_at - head.Length - middle, tail.Length)) : default;
            int length = fixedPart.Length > 0 ? Math.Min(fixedPart.Length, buffer.Length)
                : _at >= head.Length + middle ? 0 : (int)Math.Min(buffer.Length, head.Length + middle - _at);
            if (fixedPart.Length > 0)
            {
                fixedPart[..length].CopyTo(buffer);
            }
            else
            {
                buffer[..length].Fill((byte)'x');
            }

            _at += length;
            return length;
        }
    }
}

namespace SearchApp.Corpus.Sources;

/// <summary>Reads a whole stream that may not be longer than a limit.</summary>
internal static class BoundedRead
{
    /// <summary>All bytes, or null when there are more than the limit; never holds more than twice the limit.</summary>
    public static ReadOnlyMemory<byte>? All(Stream stream, long limit)
    {
        byte[] buffer = new byte[Math.Min(limit + 1, stream.CanSeek ? Math.Max(1, stream.Length + 1) : 1 << 16)];
        int length = 0;
        while (true)
        {
            int read = stream.Read(buffer, length, buffer.Length - length);
            length += read;
            if (length > limit)
            {
                return null;
            }

            if (read == 0)
            {
                return buffer.AsMemory(0, length);
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(limit + 1, buffer.Length * 2L));
            }
        }
    }
}

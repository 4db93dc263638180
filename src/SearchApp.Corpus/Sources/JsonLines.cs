using System.Globalization;

namespace SearchApp.Corpus.Sources;

/// <summary>Cuts a stream of JSON Lines into records. Blank lines are no records.</summary>
internal static class JsonLines
{
    private const int ChunkBytes = 1 << 18;
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The lines of a stream; one over the limit is skipped to its end, holding no more than the limit.</summary>
    public static IEnumerable<RawDocument> Cut(Stream stream, string path, long limit)
    {
        byte[] buffer = new byte[ChunkBytes];
        int start = 0;
        int end = 0;
        long number = 0;
        bool oversized = false;
        for (bool atEnd = false; !atEnd;)
        {
            int scanned = start;
            int read = stream.Read(buffer, end, buffer.Length - end);
            atEnd = read == 0;
            scanned = Math.Max(scanned, end);
            end += read;
            while (true)
            {
                int feed = buffer.AsSpan(scanned, end - scanned).IndexOf((byte)'\n');
                if (feed < 0 && !(atEnd && (end > start || oversized)))
                {
                    break;
                }

                int lineEnd = feed < 0 ? end : scanned + feed;
                number++;
                RawDocument? line = Line(buffer.AsSpan(start, lineEnd - start), path, number, oversized, limit);
                oversized = false;
                start = scanned = feed < 0 ? end : lineEnd + 1;
                if (line is not null)
                {
                    yield return line;
                }
            }

            MakeRoom(ref buffer, ref start, ref end, ref oversized, limit);
        }
    }

    private static RawDocument? Line(ReadOnlySpan<byte> line, string path, long number, bool oversized, long limit)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{path}:{number}");
        if (oversized || line.Length > limit)
        {
            return new RawDocument(name, RawDocumentKind.JsonRecord, default, SkipReasons.TooLarge("line", limit), 0);
        }

        if (number == 1 && line.StartsWith(ByteOrderMark))
        {
            line = line[ByteOrderMark.Length..];
        }

        return line.TrimStart(" \t\r"u8).IsEmpty ? null : new RawDocument(name, RawDocumentKind.JsonRecord, line.ToArray(), null, 0);
    }

    // Keeps the unfinished line at the front; one that is over the limit already is dropped as it comes.
    private static void MakeRoom(ref byte[] buffer, ref int start, ref int end, ref bool oversized, long limit)
    {
        int pending = end - start;
        if (oversized || pending > limit)
        {
            oversized = true;
            start = end = 0;
            return;
        }

        if (pending == buffer.Length)
        {
            byte[] larger = new byte[Math.Min(buffer.Length * 2L, limit + ChunkBytes)];
            buffer.AsSpan(start, pending).CopyTo(larger);
            buffer = larger;
        }
        else
        {
            buffer.AsSpan(start, pending).CopyTo(buffer);
        }

        start = 0;
        end = pending;
    }
}

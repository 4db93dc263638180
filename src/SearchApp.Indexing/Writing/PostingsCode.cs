using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Segments;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Writing;

/// <summary>How postings are kept in memory between inversion and flush.</summary>
/// <remarks>
/// <code>
/// term     → document×n
/// document → vint delta&lt;&lt;1 | freq is 1, (vint freq)?, (vint position delta, (vint start delta, vint length)?)×freq?
/// </code>
/// <para>Deltas of positions and starts begin at 0 in each document. Nothing of it ever reaches a file.</para>
/// </remarks>
internal static class PostingsCode
{
    /// <summary>Appends the occurrences of one term.</summary>
    /// <param name="occurrences">In document, then position order; <see cref="Occurrence.Owner"/> is the document.</param>
    /// <param name="detail">What is kept.</param>
    /// <param name="output">Where to.</param>
    public static void Encode(ReadOnlySpan<Occurrence> occurrences, PostingsDetail detail, ByteOutput output)
    {
        int lastDoc = 0;
        for (int start = 0; start < occurrences.Length;)
        {
            int doc = occurrences[start].Owner;
            int end = start + 1;
            while (end < occurrences.Length && occurrences[end].Owner == doc)
            {
                end++;
            }

            int freq = end - start;
            output.WriteVInt(((doc - lastDoc) << 1) | (freq == 1 ? 1 : 0));
            if (freq > 1)
            {
                output.WriteVInt(freq);
            }

            lastDoc = doc;
            if (detail >= PostingsDetail.Positions)
            {
                EncodePositions(occurrences[start..end], detail, output);
            }

            start = end;
        }
    }

    /// <summary>Hands the occurrences of one term to the writer.</summary>
    public static void Copy(ReadOnlySpan<byte> bytes, PostingsDetail detail, PostingsWriter writer, DocMap docs)
    {
        int at = 0;
        int doc = 0;
        while (at < bytes.Length)
        {
            int head = ReadVInt(bytes, ref at);
            doc += head >> 1;
            int freq = (head & 1) != 0 ? 1 : ReadVInt(bytes, ref at);
            writer.StartDocument(docs.Map(doc), freq);
            if (detail >= PostingsDetail.Positions)
            {
                int position = 0;
                int start = 0;
                int length = 0;
                for (int i = 0; i < freq; i++)
                {
                    position += ReadVInt(bytes, ref at);
                    if (detail >= PostingsDetail.Offsets)
                    {
                        start += ReadVInt(bytes, ref at);
                        length = ReadVInt(bytes, ref at);
                    }

                    writer.AddPosition(position, start, length);
                }
            }

            writer.FinishDocument();
        }
    }

    private static void EncodePositions(ReadOnlySpan<Occurrence> occurrences, PostingsDetail detail, ByteOutput output)
    {
        int position = 0;
        int start = 0;
        foreach (ref readonly var occurrence in occurrences)
        {
            output.WriteVInt(occurrence.Position - position);
            position = occurrence.Position;
            if (detail >= PostingsDetail.Offsets)
            {
                output.WriteVInt(occurrence.StartOffset - start);
                output.WriteVInt(occurrence.Length);
                start = occurrence.StartOffset;
            }
        }
    }

    private static int ReadVInt(ReadOnlySpan<byte> bytes, ref int at)
    {
        int b = bytes[at++];
        int value = b & 0x7F;
        for (int shift = 7; b >= 0x80; shift += 7)
        {
            b = bytes[at++];
            value |= (b & 0x7F) << shift;
        }

        return value;
    }
}

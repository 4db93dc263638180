using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Segments;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Writing;

/// <summary>A segment that a writer holds open, and which of its documents are deleted so far. Not thread-safe.</summary>
internal sealed class SegmentState : IDisposable
{
    private byte[]? _live;
    private bool _changed;

    private SegmentState(Segment segment, SegmentEntry entry)
    {
        Segment = segment;
        Entry = entry;
        LiveCount = segment.MaxDoc - entry.DeletedCount;
        if (segment.LiveDocs is { } live)
        {
            _live = AllLive(segment.MaxDoc);
            for (int doc = 0; doc < segment.MaxDoc; doc++)
            {
                _live[doc >> 3] &= (byte)~(live.IsLive(doc) ? 0 : 1 << (doc & 7));
            }
        }
    }

    public Segment Segment { get; }

    /// <summary>Its line in segments_N as far as it is written.</summary>
    public SegmentEntry Entry { get; private set; }

    /// <summary>Number of documents not deleted.</summary>
    public int LiveCount { get; private set; }

    /// <summary>Which documents live; null when all do.</summary>
    public LiveDocs? LiveDocs => _live is null ? null : new LiveDocs(_live, LiveCount);

    /// <summary>Files of the segment, with the .del file if there is one.</summary>
    public IEnumerable<string> Files => Entry.DeletesGeneration < 0
        ? Segment.Info.Files
        : Segment.Info.Files.Append(SegmentFileNames.File(Entry.Name, Entry.DeletesGeneration, LiveDocsFormat.Extension));

    /// <summary>Opens a segment.</summary>
    /// <param name="directory">Where it is.</param>
    /// <param name="entry">Its line in segments_N.</param>
    public static SegmentState Open(IndexDirectory directory, SegmentEntry entry) =>
        new(Segment.Open(directory.PathOf(""), entry, directory.PathOf(entry.Name)), entry);

    /// <summary>Deletes the documents that hold a term.</summary>
    /// <param name="field">A field.</param>
    /// <param name="term">UTF-8 bytes.</param>
    /// <param name="before">Only documents before this one.</param>
    public void Delete(string field, ReadOnlySpan<byte> term, int before)
    {
        if (Segment.Terms(field) is not { } terms || !terms.TryFind(term, out var info))
        {
            return;
        }

        var postings = terms.Open(info, PostingsDetail.Documents);
        for (int doc = postings.NextDoc(); doc < before; doc = postings.NextDoc())
        {
            _live ??= AllLive(Segment.MaxDoc);
            int bit = 1 << (doc & 7);
            if ((_live[doc >> 3] & bit) != 0)
            {
                _live[doc >> 3] ^= (byte)bit;
                LiveCount--;
                _changed = true;
            }
        }
    }

    /// <summary>Writes what was deleted since the last time.</summary>
    public void WriteDeletes(IndexDirectory directory)
    {
        if (!_changed)
        {
            return;
        }

        long generation = Math.Max(0, Entry.DeletesGeneration) + 1;
        LiveDocsWriter.Write(directory, Entry.Name, generation, _live, Segment.MaxDoc, LiveCount);
        Entry = Entry with { DeletesGeneration = generation, DeletedCount = Segment.MaxDoc - LiveCount };
        _changed = false;
    }

    public void Dispose() => Segment.Dispose();

    private static byte[] AllLive(int docs)
    {
        byte[] bits = new byte[(docs + 7) / 8];
        bits.AsSpan().Fill(byte.MaxValue);
        if ((docs & 7) != 0)
        {
            bits[^1] = (byte)((1 << (docs & 7)) - 1);
        }

        return bits;
    }
}

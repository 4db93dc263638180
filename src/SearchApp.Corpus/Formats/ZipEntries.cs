using System.IO.Compression;
using SearchApp.Corpus.Sources;

namespace SearchApp.Corpus.Formats;

/// <summary>Reads the files of a zip archive, in the order of its directory.</summary>
internal static class ZipEntries
{
    private const long LargestNested = 64L << 20;

    public static IEnumerable<RawDocument> Cut(ContentCutter cutter, Stream content, string path, int nesting)
    {
        Stream? seekable = content.CanSeek ? content : InMemory(content);
        if (seekable is null)
        {
            yield return ContentCutter.Skipped(path, SkipReasons.NestedTooLarge);
            yield break;
        }

        using var archive = new ZipArchive(seekable, ZipArchiveMode.Read, leaveOpen: true);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            string name = $"{path}/{entry.FullName}";
            IEnumerable<RawDocument> documents = EntryName.IsRefused(entry.FullName) ? [ContentCutter.Skipped(name, SkipReasons.LeadsOut)]
                : entry.FullName.EndsWith('/') || !EntryName.IsRead(entry.FullName) ? []
                : entry.IsEncrypted ? [ContentCutter.Skipped(name, SkipReasons.Encrypted)]
                : FaultGuard.Guard(OfEntry(cutter, entry, name, nesting), name, within: true);
            foreach (RawDocument document in documents)
            {
                yield return document;
            }
        }
    }

    private static IEnumerable<RawDocument> OfEntry(ContentCutter cutter, ZipArchiveEntry entry, string name, int nesting)
    {
        using Stream content = cutter.Unpacked(new ChecksummedStream(entry.Open(), entry.Crc32, entry.Length));
        foreach (RawDocument document in cutter.Cut(content, name, nesting + 1))
        {
            yield return document;
        }
    }

    private static MemoryStream? InMemory(Stream content) =>
        BoundedRead.All(content, LargestNested) is { } bytes ? new MemoryStream(bytes.ToArray(), writable: false) : null;
}

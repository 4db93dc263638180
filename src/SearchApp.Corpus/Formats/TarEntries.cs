using System.Formats.Tar;
using SearchApp.Corpus.Sources;

namespace SearchApp.Corpus.Formats;

/// <summary>Reads the regular files of a tar archive, in its order; links and devices in it are not followed.</summary>
internal static class TarEntries
{
    public static IEnumerable<RawDocument> Cut(ContentCutter cutter, Stream content, string path, int nesting)
    {
        using var archive = new TarReader(content, leaveOpen: true);
        while (Next(archive) is { } entry)
        {
            bool isFile = entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile;
            string name = $"{path}/{entry.Name}";
            IEnumerable<RawDocument> documents = EntryName.IsRefused(entry.Name) ? [ContentCutter.Skipped(name, SkipReasons.LeadsOut)]
                : !isFile || entry.DataStream is not { } data || !EntryName.IsRead(entry.Name) ? []
                : cutter.Cut(data, name, nesting + 1);
            foreach (RawDocument document in documents)
            {
                yield return document;
            }
        }
    }

    // Of an entry whose header declares what cannot be, the framework says that an operation is invalid or a number too large.
    private static TarEntry? Next(TarReader archive)
    {
        try
        {
            return archive.GetNextEntry();
        }
        catch (Exception fault) when (fault is InvalidOperationException or OverflowException or ArgumentException)
        {
            throw new InvalidDataException(fault.Message, fault);
        }
    }
}

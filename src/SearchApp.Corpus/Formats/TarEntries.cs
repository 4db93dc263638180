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

    // Of an entry that declares more attributes than can be, the framework says that the operation is invalid.
    private static TarEntry? Next(TarReader archive)
    {
        try
        {
            return archive.GetNextEntry();
        }
        catch (InvalidOperationException fault)
        {
            throw new InvalidDataException(fault.Message, fault);
        }
    }
}

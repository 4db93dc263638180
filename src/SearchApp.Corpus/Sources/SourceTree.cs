namespace SearchApp.Corpus.Sources;

/// <summary>The files of a source that this program reads, in ordinal order of their paths.</summary>
internal static class SourceTree
{
    /// <summary>Lists the files of a source. Symbolic links below it are not followed: they could lead out of it, or in a circle.</summary>
    /// <param name="source">A folder or a file.</param>
    /// <exception cref="FileNotFoundException">There is nothing at that path.</exception>
    public static IEnumerable<SourceFile> Files(string source)
    {
        if (Directory.Exists(source))
        {
            return Walk(new DirectoryInfo(source), "");
        }

        var file = new FileInfo(source);
        if (!file.Exists)
        {
            throw new FileNotFoundException($"There is no folder or file at {source}.", source);
        }

        FileKind kind = FileName.KindOf(file.Name);
        string? problem = kind == FileKind.Other ? "Files of this kind are not read." : null;
        return [new SourceFile(file.FullName, file.Name, file.Length, file.LastWriteTimeUtc, problem)];
    }

    private static IEnumerable<SourceFile> Walk(DirectoryInfo folder, string prefix)
    {
        FileSystemInfo[] entries;
        string? problem = null;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            entries = [];
            problem = $"The folder cannot be listed: {e.Message}";
        }

        if (problem is not null)
        {
            yield return new SourceFile(folder.FullName, prefix.TrimEnd('/'), 0, folder.LastWriteTimeUtc, problem);
        }

        // The system is asked for the size and time of each: what takes time, and can be done at once.
        Parallel.ForEach(entries, static entry => _ = entry.Attributes);

        // A folder sorts as its path with the slash, so that the whole listing is in ordinal order of the paths.
        Array.Sort(entries, static (a, b) => string.CompareOrdinal(SortKey(a), SortKey(b)));
        foreach (FileSystemInfo entry in entries)
        {
            foreach (SourceFile file in Entry(entry, prefix + entry.Name))
            {
                yield return file;
            }
        }
    }

    private static IEnumerable<SourceFile> Entry(FileSystemInfo entry, string path)
    {
        FileKind kind = FileName.KindOf(entry.Name);
        bool isFolder = entry is DirectoryInfo;
        if (entry.Name.StartsWith('.') || (!isFolder && kind == FileKind.Other))
        {
            return [];
        }

        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            return [new SourceFile(
                entry.FullName, path, 0, entry.LastWriteTimeUtc, "It is a symbolic link; links in a source are not followed.")];
        }

        return isFolder
            ? Walk((DirectoryInfo)entry, path + "/")
            : [new SourceFile(entry.FullName, path, ((FileInfo)entry).Length, entry.LastWriteTimeUtc)];
    }

    private static string SortKey(FileSystemInfo entry) => entry is DirectoryInfo ? entry.Name + "/" : entry.Name;
}

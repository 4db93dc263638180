using System.IO.Enumeration;

namespace SearchApp.Corpus.Sources;

/// <summary>The files of a source that this program reads, in ordinal order of their paths.</summary>
internal static class SourceTree
{
    // The system is asked at once for the size and time of as many: what takes time.
    private const int AskedAtOnce = 1024;

    // What the system gives where nothing is found by a name that was there when its folder was listed.
    private const FileAttributes Gone = (FileAttributes)(-1);

    private const char NoText = '\uFFFD';

    private static readonly EnumerationOptions All = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>Lists the files of a source. Symbolic links below it are not followed: they could lead out of it, or in a circle.</summary>
    /// <param name="source">A folder or a file.</param>
    /// <exception cref="FileNotFoundException">There is nothing at that path.</exception>
    /// <exception cref="IOException">It is a folder that cannot be listed; thrown when the first file is asked for.</exception>
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
        string? problem = kind == FileKind.Other ? SkipReasons.OtherKind : SpecialFile.Problem(file.FullName);
        return [new SourceFile(file.FullName, file.Name, file.Length, file.LastWriteTimeUtc, problem)];
    }

    private static IEnumerable<SourceFile> Walk(DirectoryInfo folder, string prefix)
    {
        string[] names;
        string? problem = null;
        try
        {
            names = Names(folder);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            if (prefix.Length == 0)
            {
                // To pass it over would be to say that there are no articles.
                throw new IOException($"The source cannot be listed: {e.Message.TrimEnd('.')}. Nothing was changed; let this user read it.", e);
            }

            names = [];
            problem = $"The folder cannot be listed: {e.Message}";
        }

        if (problem is not null)
        {
            yield return new SourceFile(folder.FullName, prefix.TrimEnd('/'), 0, folder.LastWriteTimeUtc, problem);
        }

        foreach (string[] chunk in names.Chunk(AskedAtOnce))
        {
            FileSystemInfo[] entries = Array.ConvertAll(chunk, name => Info(Path.Combine(folder.FullName, name)));
            Parallel.ForEach(entries, static entry => _ = entry.Attributes);
            foreach (FileSystemInfo entry in entries)
            {
                foreach (SourceFile file in Entry(entry, prefix + entry.Name))
                {
                    yield return file;
                }
            }
        }
    }

    // Of a folder of a million files only the names are held. A folder sorts as its path with the slash, so that the whole listing is in
    // ordinal order of the paths.
    private static string[] Names(DirectoryInfo folder)
    {
        string[] names = [.. new FileSystemEnumerable<string>(
            folder.FullName, static (ref FileSystemEntry entry) => entry.IsDirectory ? $"{entry.FileName}/" : entry.FileName.ToString(), All)];
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    private static FileSystemInfo Info(string path) => path.EndsWith('/') ? new DirectoryInfo(path.TrimEnd('/')) : new FileInfo(path);

    private static IEnumerable<SourceFile> Entry(FileSystemInfo entry, string path)
    {
        FileKind kind = FileName.KindOf(entry.Name);
        bool isFolder = entry is DirectoryInfo;
        if (entry.Name.StartsWith('.') || (!isFolder && kind == FileKind.Other))
        {
            return [];
        }

        if (entry.Attributes == Gone)
        {
            // It went meanwhile; or its name has bytes that no text has, as archives in GBK leave them.
            return !entry.Name.Contains(NoText, StringComparison.Ordinal)
                ? []
                : [new SourceFile(entry.FullName, path, 0, entry.LastWriteTimeUtc, "Its name is not in UTF-8, so that it cannot be opened; rename it.")];
        }

        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            return [new SourceFile(
                entry.FullName, path, 0, entry.LastWriteTimeUtc, "It is a symbolic link; links in a source are not followed.")];
        }

        if (isFolder)
        {
            return Walk((DirectoryInfo)entry, path + "/");
        }

        // What is no file has no size, so that of a million files the empty ones alone cost another question.
        long length = ((FileInfo)entry).Length;
        string? problem = length == 0 ? SpecialFile.Problem(entry.FullName) : null;
        return [new SourceFile(entry.FullName, path, length, entry.LastWriteTimeUtc, problem)];
    }
}

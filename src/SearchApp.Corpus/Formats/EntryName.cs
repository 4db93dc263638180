using SearchApp.Corpus.Sources;

namespace SearchApp.Corpus.Formats;

/// <summary>What the name of a file in an archive says.</summary>
internal static class EntryName
{
    private const int LongestName = 1024;

    /// <summary>Whether the file is to be read or reported; files of other kinds and dot files are ignored, as in a folder.</summary>
    public static bool IsRead(string name) =>
        FileName.KindOf(name) != FileKind.Other && !Folders(name).Any(folder => folder.Length > 0 && folder[0] == '.' && folder is not ("." or ".."));

    /// <summary>Whether the name leads out of the archive, or is none: such an entry is refused.</summary>
    public static bool IsRefused(string name) =>
        name.Length is 0 or > LongestName || name[0] is '/' or '\\' || name.Contains('\0', StringComparison.Ordinal) || (name.Length > 1 && name[1] == ':')
        || Folders(name).Contains("..");

    private static string[] Folders(string name) => name.Split('/', '\\');
}

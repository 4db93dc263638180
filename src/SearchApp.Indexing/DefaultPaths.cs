namespace SearchApp.Indexing;

/// <summary>Where source and index are when nobody says: below the repository root.</summary>
/// <remarks>
/// The root is the nearest folder at or above the current one (else the program's own) that holds SearchApp.sln; without one it is the
/// current folder. 'dotnet run' starts a web project in its own folder, so the current folder alone will not do.
/// </remarks>
public static class DefaultPaths
{
    /// <summary>The repository root, a full path.</summary>
    public static string Root { get; } =
        FindRoot(Environment.CurrentDirectory) ?? FindRoot(AppContext.BaseDirectory) ?? Environment.CurrentDirectory;

    /// <summary>The default source: <c>seeds</c> below the root.</summary>
    public static string Source { get; } = Path.Combine(Root, "seeds");

    /// <summary>The default index folder: <c>index</c> below the root.</summary>
    public static string Index { get; } = Path.Combine(Root, "index");

    private static string? FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SearchApp.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}

namespace SearchApp.Testing;

/// <summary>Where this repository is on disk.</summary>
public static class Repository
{
    /// <summary>Full path of its root: the nearest folder above the tests that holds SearchApp.sln.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SearchApp.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not lie below a folder with SearchApp.sln.");
    }
}

namespace SearchApp.Web;

/// <summary>Where the default <c>seeds</c> and <c>index</c> folders lie.</summary>
/// <remarks><c>dotnet run --project</c> starts a web project in its own folder, hence the search upwards.</remarks>
public static class RepositoryRoot
{
    private const string Marker = "SearchApp.sln";

    /// <summary>
    /// The nearest folder at or above <paramref name="contentRoot"/>, else at or above <paramref name="currentFolder"/>,
    /// that holds the solution; else <paramref name="currentFolder"/>.
    /// </summary>
    public static string Find(string contentRoot, string currentFolder) =>
        Above(contentRoot) ?? Above(currentFolder) ?? Path.GetFullPath(currentFolder);

    private static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, Marker)))
            {
                return at.FullName;
            }
        }

        return null;
    }
}

using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Commands;

/// <summary>An index of the two seeds, made once by <c>searchapp rebuild</c> for all tests of a class.</summary>
public sealed class SeedIndex : IDisposable
{
    private readonly TempFolder _folder = new();

    public SeedIndex()
    {
        var rebuild = SearchAppProcess.Run("rebuild", "--source", Source, "--index", Folder, "--as-of", "2026-01-01");
        Assert.True(rebuild.ExitCode == 0, rebuild.Errors + rebuild.Output);
    }

    /// <summary>The seeds of the repository.</summary>
    public static string Source => Path.Combine(Repository.Root, "seeds");

    /// <summary>The index folder.</summary>
    public string Folder => _folder["index"];

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}

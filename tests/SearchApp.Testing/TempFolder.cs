namespace SearchApp.Testing;

/// <summary>A folder that is gone when the test ends.</summary>
public sealed class TempFolder : IDisposable
{
    /// <summary>Makes an empty folder.</summary>
    public TempFolder() => Path = Directory.CreateTempSubdirectory("searchapp-test-").FullName;

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>The full path of a file or folder in it; nothing is made.</summary>
    /// <param name="name">Relative path.</param>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}

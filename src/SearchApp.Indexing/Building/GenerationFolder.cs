using System.Text;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Building;

/// <summary>A generation in the making: its folder, until CURRENT names it or it is given up.</summary>
/// <remarks>
/// The generation that served before stays, for readers that are about to open it; older ones, and remains of builds that
/// died, go. The writer's lock must be held throughout.
/// </remarks>
internal sealed class GenerationFolder
{
    private readonly string _indexFolder;
    private readonly string? _before;

    /// <summary>Creates the folder of the next generation, after clearing what dead builds have left.</summary>
    /// <param name="indexFolder">The index folder.</param>
    public GenerationFolder(string indexFolder)
    {
        _indexFolder = indexFolder;
        _before = IndexFolder.ReadCurrent(indexFolder);
        long number = (_before is null ? null : IndexFolder.GenerationNumber(_before)) ?? 0;
        foreach (string name in Generations(indexFolder))
        {
            if (IndexFolder.GenerationNumber(name) > number)
            {
                Remove(name);
            }
        }

        Name = IndexFolder.GenerationName(number + 1);
        Directory = new FileIndexDirectory(Path.Combine(indexFolder, Name));
    }

    /// <summary>The folder's name.</summary>
    public string Name { get; }

    /// <summary>Where its files go.</summary>
    public IndexDirectory Directory { get; }

    /// <summary>Makes this the generation that serves, at once and for good, and removes those before the last.</summary>
    public void Publish()
    {
        var folder = new FileIndexDirectory(_indexFolder);
        folder.SyncNames();
        folder.Replace(IndexFolder.CurrentFile, Encoding.UTF8.GetBytes(Name + "\n"));
        foreach (string name in Generations(_indexFolder))
        {
            if (name != Name && name != _before)
            {
                Remove(name);
            }
        }
    }

    /// <summary>Gives it up.</summary>
    public void Abandon() => Remove(Name);

    private static List<string> Generations(string indexFolder) =>
        [.. System.IO.Directory.EnumerateDirectories(indexFolder)
            .Select(static path => Path.GetFileName(path))
            .Where(static name => IndexFolder.GenerationNumber(name) is not null)];

    private void Remove(string name) => System.IO.Directory.Delete(Path.Combine(_indexFolder, name), recursive: true);
}

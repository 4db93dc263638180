using SearchApp.Indexing.Checking;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Updating;

namespace SearchApp.Indexing.Building;

/// <summary>A generation in the making: its folder, until CURRENT names it or it is given up.</summary>
/// <remarks>
/// The generation that served before stays, for readers that are about to open it; older ones, and remains of builds that
/// died, go. The writer's lock must be held throughout.
/// </remarks>
internal sealed class GenerationFolder
{
    private readonly string _indexFolder;
    private readonly Func<string, IndexDirectory> _open;
    private readonly string? _served;
    private readonly string? _before;
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);

    /// <summary>Creates the folder of the next generation, after clearing what dead builds have left.</summary>
    /// <param name="indexFolder">The index folder.</param>
    /// <param name="open">Opens a folder for writing, and creates it when there is none.</param>
    public GenerationFolder(string indexFolder, Func<string, IndexDirectory> open)
    {
        _indexFolder = indexFolder;
        _open = open;
        _served = FindServing(indexFolder);

        // Where CURRENT is gone nothing serves, but its articles were first indexed when the newest whole one says.
        _before = _served ?? IndexFolder.NewestWhole(indexFolder);
        long highest = IndexFolder.HighestNumber(indexFolder);
        long number = (_before is null ? null : IndexFolder.GenerationNumber(_before)) ?? 0;
        foreach (string name in IndexFolder.Generations(indexFolder))
        {
            if (IndexFolder.GenerationNumber(name) > number)
            {
                Remove(name);
            }
        }

        // A name is not used twice, also where one that served was taken back: whoever knows the name knows the articles.
        Name = IndexFolder.GenerationName(highest + 1);
        Directory = open(Path.Combine(indexFolder, Name));
    }

    /// <summary>The folder's name.</summary>
    public string Name { get; }

    /// <summary>Whether no generation serves yet.</summary>
    public bool IsFirst => _served is null;

    /// <summary>Folder of the generation that serves, or else of the newest whole one; null when there is none.</summary>
    public string? Before => _before is null ? null : Path.Combine(_indexFolder, _before);

    /// <summary>Where its files go.</summary>
    public IndexDirectory Directory { get; }

    /// <summary>Starts from the files of the generation that serves, where there is one, without copying them. The order of its documents is left out.</summary>
    /// <param name="except">Files to leave out.</param>
    public void LinkFiles(params ReadOnlySpan<string> except)
    {
        if (_served is null)
        {
            return;
        }

        foreach (string path in System.IO.Directory.EnumerateFiles(Path.Combine(_indexFolder, _served)))
        {
            string name = Path.GetFileName(path);
            if (!except.Contains(name) && !OrderFile.IsName(name))
            {
                HardLink.Create(path, Directory.PathOf(name));
                _linked.Add(name);
            }
        }
    }

    /// <summary>Before anyone is sent there: files must read back as written, and hold the documents that went in.</summary>
    /// <remarks>Files of the generation before were checked when they were written, and are opened only.</remarks>
    /// <param name="documents">How many there must be.</param>
    /// <param name="cancellation">Ends the check early.</param>
    public void Check(long documents, CancellationToken cancellation)
    {
        string folder = Directory.PathOf("");
        if (IndexChecker.CheckFiles(folder, _linked, cancellation) is [var problem, ..])
        {
            throw new IOException(
                $"The new generation does not read back as it was written: {problem.Message} " +
                "The disk may be failing; the index that was there still serves.");
        }

        using var snapshot = IndexSnapshot.Open(folder);
        if (snapshot.DocCount != documents)
        {
            throw new CorruptIndexException(folder, -1, $"{documents} documents", $"{snapshot.DocCount}");
        }
    }

    /// <summary>Makes this the generation that serves, at once and for good, and removes those before the last.</summary>
    public void Publish()
    {
        // All that CURRENT will stand for must be on the disk before it: also what was written beside the commit, behind it.
        Directory.SyncNames();
        var folder = _open(_indexFolder);
        folder.SyncNames();
        folder.Replace(CurrentFile.Name, output => output.WriteBytes(CurrentFile.Format(Name)));
        foreach (string name in IndexFolder.Generations(_indexFolder))
        {
            if (name != Name && name != _before)
            {
                Remove(name);
            }
        }
    }

    /// <summary>Gives it up.</summary>
    public void Abandon() => Remove(Name);

    private static string? FindServing(string indexFolder)
    {
        try
        {
            return CurrentFile.Read(indexFolder)?.Generation;
        }
        catch (CorruptIndexException)
        {
            // Nothing serves, but its articles were first indexed when the newest whole one says, which stays until there is a new one.
            return IndexFolder.NewestWhole(indexFolder);
        }
    }

    private void Remove(string name)
    {
        try
        {
            System.IO.Directory.Delete(Path.Combine(_indexFolder, name), recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Some systems keep what a reader has open. It is in nobody's way, and the next build tries again.
        }
    }
}

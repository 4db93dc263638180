namespace SearchApp.Indexing.Store;

/// <summary>A folder of the file system.</summary>
internal sealed class FileIndexDirectory : IndexDirectory
{
    private readonly string _folder;

    /// <summary>Creates the folder when there is none.</summary>
    /// <param name="folder">Its path.</param>
    public FileIndexDirectory(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    public override IndexOutput CreateOutput(string name) =>
        new(new FileStream(PathOf(name), FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0));

    public override void Sync(string name)
    {
        using var handle = File.OpenHandle(PathOf(name), FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    }

    public override void Rename(string from, string to) => File.Move(PathOf(from), PathOf(to), overwrite: true);

    public override void SyncNames() => FolderSync.Flush(_folder);

    public override void Delete(string name) => File.Delete(PathOf(name));

    private string PathOf(string name) => Path.Combine(_folder, name);
}

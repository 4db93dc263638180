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
        IndexWriteException.Guard(folder, () => Directory.CreateDirectory(folder));
    }

    public override string PathOf(string name) => Path.Combine(_folder, name);

    public override void Sync(string name) => IndexWriteException.Guard(PathOf(name), () =>
    {
        using var handle = File.OpenHandle(PathOf(name), FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    });

    public override void Rename(string from, string to) =>
        IndexWriteException.Guard(PathOf(to), () => File.Move(PathOf(from), PathOf(to), overwrite: true));

    public override void SyncNames() => IndexWriteException.Guard(_folder, () => FolderSync.Flush(_folder));

    public override void Delete(string name) => IndexWriteException.Guard(PathOf(name), () => File.Delete(PathOf(name)));

    internal override Stream CreateFile(string name)
    {
        Stream? file = null;
        IndexWriteException.Guard(PathOf(name), () => file = new FileStream(
            PathOf(name), FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0));
        return file!;
    }
}

using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Tests.Writing;

/// <summary>A folder that never waits for the disk, for tests that make thousands of commits and ask only what was committed.</summary>
internal sealed class UnsyncedDirectory(string folder) : IndexDirectory
{
    private readonly FileIndexDirectory _inner = new(folder);

    public override string PathOf(string name) => _inner.PathOf(name);

    public override void Sync(string name)
    {
        // PowerLossTests show what is synced.
    }

    public override void Rename(string from, string to) => _inner.Rename(from, to);

    public override void SyncNames()
    {
        // As above.
    }

    public override void Delete(string name) => _inner.Delete(name);

    internal override Stream CreateFile(string name) => _inner.CreateFile(name);
}

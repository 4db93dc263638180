using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Tests.Building;

/// <summary>A folder on a machine whose power fails.</summary>
internal sealed class PowerCutDirectory(IndexDirectory inner, PowerCut cut) : IndexDirectory
{
    public override string PathOf(string name) => inner.PathOf(name);

    public override void Sync(string name)
    {
        cut.Step(PathOf(name));
        inner.Sync(name);
        cut.Synced(PathOf(name));
    }

    public override void Rename(string from, string to)
    {
        cut.Step(PathOf(to));
        byte[]? replaced = Read(PathOf(to));
        inner.Rename(from, to);
        cut.Renamed(PathOf(from), PathOf(to), replaced);
    }

    public override void SyncNames()
    {
        cut.Step(PathOf(""));
        inner.SyncNames();
        cut.NamesSynced(PathOf(""));
    }

    public override void Delete(string name)
    {
        cut.Step(PathOf(name));
        byte[]? bytes = Read(PathOf(name));
        inner.Delete(name);
        cut.Deleted(PathOf(name), bytes);
    }

    internal override Stream CreateFile(string name)
    {
        cut.Step(PathOf(name));
        var file = inner.CreateFile(name);
        cut.Created(PathOf(name));
        return file;
    }

    private static byte[]? Read(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;
}

namespace SearchApp.Indexing.Store;

/// <summary>A folder that an index is written to. Thread-safe: different files may be written at the same time.</summary>
/// <remarks>
/// Nothing is durable before <see cref="Sync"/>; a name is not before <see cref="SyncNames"/>. What the system refuses
/// becomes an <see cref="IndexWriteException"/>.
/// </remarks>
internal abstract class IndexDirectory
{
    /// <summary>Path of a file or, for an empty name, of the folder; for messages.</summary>
    public abstract string PathOf(string name);

    /// <summary>Creates a file that must not exist.</summary>
    public IndexOutput CreateOutput(string name) => new(PathOf(name), CreateFile(name));

    /// <summary>Brings a closed file's bytes onto the disk.</summary>
    public abstract void Sync(string name);

    /// <summary>Gives a file another name at once; a file of that name is replaced.</summary>
    public abstract void Rename(string from, string to);

    /// <summary>Brings names created, renamed and deleted so far onto the disk.</summary>
    public abstract void SyncNames();

    /// <summary>Deletes a file; does nothing when there is none.</summary>
    public abstract void Delete(string name);

    /// <summary>Writes a file completely under another name, then puts it in its place for good: all of it or nothing.</summary>
    /// <param name="name">The file's name; a file of that name is replaced.</param>
    /// <param name="write">Writes the contents.</param>
    public void Replace(string name, Action<IndexOutput> write)
    {
        string pending = "pending_" + name;
        Delete(pending);
        using (var output = CreateOutput(pending))
        {
            write(output);
            output.Close();
        }

        Sync(pending);
        Rename(pending, name);
        SyncNames();
    }

    /// <summary>Opens a new file for writing, without a buffer.</summary>
    internal abstract Stream CreateFile(string name);
}

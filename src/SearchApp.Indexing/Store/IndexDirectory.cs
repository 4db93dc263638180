namespace SearchApp.Indexing.Store;

/// <summary>A folder that an index is written to. Thread-safe: different files may be written at the same time.</summary>
/// <remarks>Nothing is durable before <see cref="Sync"/>; a name is not before <see cref="SyncNames"/>.</remarks>
internal abstract class IndexDirectory
{
    /// <summary>Creates a file that must not exist.</summary>
    public abstract IndexOutput CreateOutput(string name);

    /// <summary>Brings a closed file's bytes onto the disk.</summary>
    public abstract void Sync(string name);

    /// <summary>Gives a file another name at once; a file of that name is replaced.</summary>
    public abstract void Rename(string from, string to);

    /// <summary>Brings names created, renamed and deleted so far onto the disk.</summary>
    public abstract void SyncNames();

    /// <summary>Writes a small file under another name, syncs it, and puts it in its place: all of it or nothing.</summary>
    public void Replace(string name, ReadOnlySpan<byte> bytes)
    {
        string pending = "pending_" + name;
        Delete(pending);
        using (var output = CreateOutput(pending))
        {
            output.WriteBytes(bytes);
        }

        Sync(pending);
        Rename(pending, name);
        SyncNames();
    }

    /// <summary>Deletes a file; does nothing when there is none.</summary>
    public abstract void Delete(string name);
}

using System.Globalization;

namespace SearchApp.Indexing.Store;

/// <summary>Keeps other writers out of an index folder while this one lives.</summary>
/// <remarks>
/// What holds is the operating system's lock on write.lock: it ends with the process, however that ends, so a dead owner
/// keeps nobody out. The owner's name stands in a file of its own, because a locked file cannot be read. Neither file is
/// deleted: then two writers could hold two locks of the same name.
/// </remarks>
internal sealed class WriteLock : IDisposable
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int TryAgain = 11;
    private const int TryAgainOnMac = 35;

    private readonly FileStream _file;

    private WriteLock(FileStream file)
    {
        _file = file;
    }

    /// <summary>Takes the lock.</summary>
    /// <param name="indexFolder">The index folder, which exists.</param>
    /// <param name="time">Says when the owner started.</param>
    /// <exception cref="IndexLockedException">Another writer holds it.</exception>
    /// <exception cref="IndexWriteException">The folder is read-only.</exception>
    public static WriteLock Acquire(string indexFolder, TimeProvider time)
    {
        string owner = Path.Combine(indexFolder, IndexFolder.OwnerFile);
        var file = Open(indexFolder, FileMode.OpenOrCreate);
        try
        {
            File.WriteAllText(owner, string.Create(
                CultureInfo.InvariantCulture,
                $"process {Environment.ProcessId} on {Environment.MachineName}, since {time.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC\n"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            file.Dispose();
            throw new IndexWriteException(owner, e);
        }

        return new WriteLock(file);
    }

    /// <summary>Finds out whether the lock could be taken, and leaves no file behind.</summary>
    /// <remarks>Else the lock of an index that another user writes would belong to the one who only asked, and keep the writer out.</remarks>
    /// <param name="indexFolder">The index folder, which exists.</param>
    /// <exception cref="IndexLockedException">A writer holds it.</exception>
    /// <exception cref="IndexWriteException">The folder, or a file of the lock, cannot be written.</exception>
    public static void Probe(string indexFolder)
    {
        if (File.Exists(Path.Combine(indexFolder, IndexFolder.LockFile)))
        {
            Open(indexFolder, FileMode.Open).Dispose();
        }

        string owner = Path.Combine(indexFolder, IndexFolder.OwnerFile);
        if (File.Exists(owner))
        {
            IndexWriteException.Guard(owner, () => File.OpenHandle(owner, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose());
        }

        string other = Path.Combine(indexFolder, $"write.probe-{Guid.NewGuid():N}");
        IndexWriteException.Guard(other, () => File.OpenHandle(other, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.DeleteOnClose).Dispose());
    }

    /// <summary>Lets the next writer in.</summary>
    public void Dispose() => _file.Dispose();

    private static FileStream Open(string indexFolder, FileMode mode)
    {
        string path = Path.Combine(indexFolder, IndexFolder.LockFile);
        string owner = Path.Combine(indexFolder, IndexFolder.OwnerFile);
        try
        {
            return new FileStream(path, mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException e) when (IsHeld(e) && File.Exists(owner))
        {
            throw new IndexLockedException(indexFolder, ReadOwner(owner));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IndexWriteException(path, e);
        }
    }

    // A disk that is full or read-only gives the same exception for another reason.
    private static bool IsHeld(IOException refused) => refused.HResult is SharingViolation or TryAgain or TryAgainOnMac;

    private static string ReadOwner(string path)
    {
        string owner = File.ReadAllText(path).Trim();
        return owner.Length > 0 ? owner : "a process that has not yet given its name";
    }
}

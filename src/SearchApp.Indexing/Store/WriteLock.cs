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
        string path = Path.Combine(indexFolder, IndexFolder.LockFile);
        string owner = Path.Combine(indexFolder, IndexFolder.OwnerFile);
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException e) when (IsHeld(e) && File.Exists(owner))
        {
            throw new IndexLockedException(indexFolder, ReadOwner(owner));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IndexWriteException(path, e);
        }

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

    /// <summary>Lets the next writer in.</summary>
    public void Dispose() => _file.Dispose();

    // A disk that is full or read-only gives the same exception for another reason.
    private static bool IsHeld(IOException refused) => refused.HResult is SharingViolation or TryAgain or TryAgainOnMac;

    private static string ReadOwner(string path)
    {
        string owner = File.ReadAllText(path).Trim();
        return owner.Length > 0 ? owner : "a process that has not yet given its name";
    }
}

using System.Globalization;
using System.Text;

namespace SearchApp.Indexing.Store;

/// <summary>Keeps other writers out of an index folder while this one lives.</summary>
/// <remarks>
/// The file names its owner; what holds is the operating system's lock on it, which ends with the process however that
/// ends, so a dead owner's name never keeps anyone out. The file itself stays: deleting it would let two writers hold two
/// files of the same name.
/// </remarks>
internal sealed class WriteLock : IDisposable
{
    private readonly FileStream _file;

    private WriteLock(FileStream file)
    {
        _file = file;
    }

    /// <summary>Takes the lock.</summary>
    /// <param name="indexFolder">The index folder, which exists.</param>
    /// <param name="time">Says when the owner started.</param>
    /// <exception cref="IndexLockedException">Another writer holds it.</exception>
    public static WriteLock Acquire(string indexFolder, TimeProvider time)
    {
        string path = Path.Combine(indexFolder, IndexFolder.LockFile);
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new IndexLockedException(indexFolder, ReadOwner(path));
        }

        file.SetLength(0);
        file.Write(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"process {Environment.ProcessId} on {Environment.MachineName}, since {time.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC\n")));
        file.Flush();
        return new WriteLock(file);
    }

    /// <summary>Lets the next writer in.</summary>
    public void Dispose()
    {
        _file.SetLength(0);
        _file.Dispose();
    }

    private static string ReadOwner(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file, Encoding.UTF8);
        string owner = reader.ReadToEnd().Trim();
        return owner.Length > 0 ? owner : "a process that has not yet given its name";
    }
}

namespace SearchApp.Indexing.Tests.Building;

/// <summary>Remembers what of all that was written a disk need not have when the power fails, and takes it away.</summary>
/// <remarks>
/// As a file system may: bytes of a file are safe once it was synced, names (created, renamed, deleted) once their folder was; of names that
/// were not, any number from the first on may have come through.
/// </remarks>
/// <param name="allowed">How many requests are granted before the power fails.</param>
/// <param name="seed">Chooses what comes through.</param>
internal sealed class PowerCut(int allowed, int seed)
{
    private readonly Dictionary<string, List<Action>> _undo = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unsynced = new(StringComparer.Ordinal);
    private readonly Random _random = new(seed);
    private int _steps;

    /// <summary>Whether the power has failed.</summary>
    public bool HasFailed => _steps > allowed;

    /// <summary>Grants a request or throws.</summary>
    public void Step(string path)
    {
        if (++_steps > allowed)
        {
            throw new IndexWriteException(path, new IOException("The power has failed"));
        }
    }

    /// <summary>A file has been created.</summary>
    public void Created(string path)
    {
        _unsynced.Add(path);
        Name(path, () => File.Delete(path));
    }

    /// <summary>A file's bytes are safe.</summary>
    public void Synced(string path) => _unsynced.Remove(path);

    /// <summary>A file has another name.</summary>
    /// <param name="from">The old one.</param>
    /// <param name="to">The new one.</param>
    /// <param name="replaced">What was there before; null when nothing was.</param>
    public void Renamed(string from, string to, byte[]? replaced)
    {
        if (_unsynced.Remove(from))
        {
            _unsynced.Add(to);
        }

        Name(to, () =>
        {
            File.Move(to, from);
            Restore(to, replaced);
        });
    }

    /// <summary>A file has been deleted.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="bytes">What it held.</param>
    public void Deleted(string path, byte[]? bytes) => Name(path, () => Restore(path, bytes));

    /// <summary>The names of a folder are safe.</summary>
    public void NamesSynced(string folder) => _undo.Remove(Path.TrimEndingDirectorySeparator(folder));

    /// <summary>Takes away what need not be there.</summary>
    public void Lose()
    {
        foreach (string path in _unsynced.Where(File.Exists))
        {
            byte[] bytes = File.ReadAllBytes(path);
            int safe = _random.Next(bytes.Length + 1);
            bytes.AsSpan(safe).Clear();
            File.WriteAllBytes(path, bytes[.._random.Next(safe, bytes.Length + 1)]);
        }

        foreach (List<Action> undo in _undo.Where(static folder => Directory.Exists(folder.Key)).Select(static folder => folder.Value))
        {
            for (int kept = _random.Next(undo.Count + 1), i = undo.Count - 1; i >= kept; i--)
            {
                undo[i]();
            }
        }
    }

    private static void Restore(string path, byte[]? bytes)
    {
        if (bytes is not null)
        {
            File.WriteAllBytes(path, bytes);
        }
    }

    private void Name(string path, Action undo)
    {
        string folder = Path.GetDirectoryName(path)!;
        if (!_undo.TryGetValue(folder, out List<Action>? pending))
        {
            _undo.Add(folder, pending = []);
        }

        pending.Add(undo);
    }
}

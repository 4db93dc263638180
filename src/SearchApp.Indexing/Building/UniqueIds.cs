using System.Globalization;

namespace SearchApp.Indexing.Building;

/// <summary>Gives every article an id of its own: the one it asks for, or where that is taken a version of it (id#2, id#3).</summary>
/// <remarks>
/// Which of two comes first decides, so articles must ask in the order of the source. Ids are kept as hashes on disk,
/// 32 to 64 bytes an article, half as much again while the table grows. Not thread-safe.
/// </remarks>
internal sealed class UniqueIds : IDisposable
{
    private const string FileName = "ids";

    private readonly IdTable _uses;

    /// <summary>Starts with none given away.</summary>
    /// <param name="folder">The folder of the generation in the making, for a temporary file.</param>
    public UniqueIds(string folder) => _uses = new IdTable(Path.Combine(folder, FileName));

    /// <summary>Whether an article that asks for this id would get it.</summary>
    public bool IsFree(string id) => !_uses.Contains(IdHash.Of(id));

    /// <summary>Whether an article that asks for an id would get a certain one.</summary>
    /// <param name="asked">The one asked for.</param>
    /// <param name="given">The one in question.</param>
    public bool WouldGet(string asked, string given) => IsFree(asked) ? asked == given : Next(asked).Id == given;

    /// <summary>Gives an id away.</summary>
    /// <param name="id">The one asked for.</param>
    /// <returns>The one given.</returns>
    public string Claim(string id)
    {
        if (_uses.TryAdd(IdHash.Of(id), 0))
        {
            return id;
        }

        var (versioned, version) = Next(id);
        _uses[IdHash.Of(id)] = version - 1;
        _uses.TryAdd(IdHash.Of(versioned), 0);
        return versioned;
    }

    public void Dispose() => _uses.Dispose();

    private (string Id, int Version) Next(string id)
    {
        int version = _uses[IdHash.Of(id)] + 1;
        string versioned;
        do
        {
            version++;
            versioned = string.Create(CultureInfo.InvariantCulture, $"{id}#{version}");
        }
        while (!IsFree(versioned));

        return (versioned, version);
    }
}

using System.Runtime.InteropServices;

namespace SearchApp.Search.Collecting;

/// <summary>Keeps the best match of each group of articles that repeat one another, and counts the others.</summary>
internal sealed class RepostTally
{
    private readonly ValueColumn _groups;
    private readonly Dictionary<int, (ulong Best, int Count)> _seen = [];

    /// <summary>Starts empty.</summary>
    /// <param name="groups">The group of each document that has one.</param>
    public RepostTally(ValueColumn groups) => _groups = groups;

    /// <summary>The best match of each group.</summary>
    public IEnumerable<ulong> Best => _seen.Values.Select(group => group.Best);

    /// <summary>How many matches stand behind another.</summary>
    public long Hidden { get; private set; }

    /// <summary>Takes a match of a group.</summary>
    /// <param name="segment">Its segment's ordinal.</param>
    /// <param name="docId">Its document.</param>
    /// <param name="key">Its key.</param>
    /// <returns>False when it belongs to no group and was not taken.</returns>
    public bool TryAdd(int segment, int docId, ulong key)
    {
        var slots = _groups.Of(segment, docId);
        if (slots.IsEmpty)
        {
            return false;
        }

        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, slots[0], out bool known);
        group = (Math.Max(group.Best, key), group.Count + 1);
        Hidden += known ? 1 : 0;
        return true;
    }

    /// <summary>How many matches are in a document's group, itself apart.</summary>
    public int Others(int segment, int docId) =>
        _groups.Of(segment, docId) is [var slot, ..] && _seen.TryGetValue(slot, out var group) ? group.Count - 1 : 0;
}

using System.Runtime.CompilerServices;

namespace SearchApp.Analysis.SmartChinese;

/// <summary>A sentence as the lattice sees it: its Han characters, and its other units by the word that they stand for.</summary>
/// <remarks>Spaces are no units, so words go on across them. Not thread-safe. The arrays are pinned, with room for one more.</remarks>
internal sealed class SentenceUnits
{
    /// <summary>Most units of one sentence.</summary>
    public const int Capacity = 1024;

    /// <summary>The Han character of each unit; 0 for a unit of another kind, and after the last.</summary>
    public char[] Characters { get; } = GC.AllocateArray<char>(Capacity + 1, pinned: true);

    /// <summary>Word id of each unit that is no Han character.</summary>
    public int[] Words { get; } = GC.AllocateArray<int>(Capacity + 1, pinned: true);

    /// <summary>First UTF-16 unit of each, in the text.</summary>
    public int[] Starts { get; } = GC.AllocateArray<int>(Capacity + 1, pinned: true);

    /// <summary>One past the last of each.</summary>
    public int[] Ends { get; } = GC.AllocateArray<int>(Capacity + 1, pinned: true);

    /// <summary>Number of units.</summary>
    public int Count { get; private set; }

    /// <summary>Starts a new sentence.</summary>
    public void Clear() => Count = 0;

    /// <summary>Appends the Han characters that a text begins with.</summary>
    /// <param name="text">The rest of the sentence.</param>
    /// <param name="start">Where it begins.</param>
    /// <returns>How many were appended.</returns>
    public int AddHan(ReadOnlySpan<char> text, int start)
    {
        int unit = Count;
        var characters = Characters.AsSpan(unit, text.Length);
        var starts = Starts.AsSpan(unit, text.Length);
        var ends = Ends.AsSpan(unit, text.Length);
        int i = 0;
        for (; i < text.Length && WordTrie.IsHan(text[i]); i++)
        {
            characters[i] = text[i];
            starts[i] = start + i;
            ends[i] = start + i + 1;
        }

        Count = unit + i;
        return i;
    }

    /// <summary>Appends a unit of another kind.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddOther(int word, int start, int end)
    {
        int unit = Count++;
        Characters[unit] = '\0';
        Words[unit] = word;
        Starts[unit] = start;
        Ends[unit] = end;
    }

    /// <summary>Marks the end, for those who look one unit ahead.</summary>
    public void Close() => Characters[Count] = '\0';
}

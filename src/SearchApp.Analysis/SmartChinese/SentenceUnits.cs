using System.Runtime.CompilerServices;

namespace SearchApp.Analysis.SmartChinese;

/// <summary>A sentence as the lattice sees it: its Han characters, and its other units by the word that they stand for.</summary>
/// <remarks>Spaces are no units, so words go on across them. Not thread-safe. All arrays are pinned.</remarks>
internal sealed class SentenceUnits
{
    /// <summary>Most units of one sentence.</summary>
    public const int Capacity = 1024;

    /// <summary>The Han character of each unit; 0 for a unit of another kind.</summary>
    public char[] Characters { get; } = GC.AllocateArray<char>(Capacity, pinned: true);

    /// <summary>Word id of each unit that is no Han character.</summary>
    public int[] Words { get; } = GC.AllocateArray<int>(Capacity, pinned: true);

    /// <summary>First UTF-16 unit of each, in the text.</summary>
    public int[] Starts { get; } = GC.AllocateArray<int>(Capacity, pinned: true);

    /// <summary>One past the last of each.</summary>
    public int[] Ends { get; } = GC.AllocateArray<int>(Capacity, pinned: true);

    /// <summary>Number of units.</summary>
    public int Count { get; private set; }

    /// <summary>Starts a new sentence.</summary>
    public void Clear() => Count = 0;

    /// <summary>Appends a Han character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddHan(char c, int start)
    {
        int unit = Count++;
        Characters[unit] = c;
        Starts[unit] = start;
        Ends[unit] = start + 1;
    }

    /// <summary>Appends a unit of another kind.</summary>
    public void AddOther(int word, int start, int end)
    {
        int unit = Count++;
        Characters[unit] = '\0';
        Words[unit] = word;
        Starts[unit] = start;
        Ends[unit] = end;
    }
}

using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace SearchApp.Testing.Fuzzing;

/// <summary>
/// Which branches of the program inputs take, and how often, where its assemblies note them: in the build configuration Fuzz, made by
/// SharpFuzz. The notes are those of afl-fuzz: a map of 64 KiB that counts, by hash, each step from one branch to the next.
/// </summary>
internal sealed class Coverage
{
    private const int MapSize = 1 << 16;

    private static byte[]? Map { get; set; }
    private readonly byte[] _seen = new byte[MapSize];

    /// <summary>Steps between branches that some input took.</summary>
    public int Steps { get; private set; }

    /// <summary>Whether the program notes its branches.</summary>
    public static bool IsNoted => Map is not null;

    /// <summary>Gives the assemblies their map, once for the process; they fail without.</summary>
    public static void Connect() => Map ??= Connected();

    /// <summary>Forgets what was noted since the last input.</summary>
    public static void Begin() => Array.Clear(Map!);

    /// <summary>Adds what was noted since <see cref="Begin"/>.</summary>
    /// <returns>Whether a step is new, or was taken so often for the first time.</returns>
    public bool Add()
    {
        bool isNew = false;
        var noted = Map.AsSpan();
        for (int at = Next(noted, 0); at < MapSize; at = Next(noted, at + 1))
        {
            byte magnitude = Magnitude(noted[at]);
            Steps += _seen[at] == 0 ? 1 : 0;
            isNew |= (_seen[at] & magnitude) == 0;
            _seen[at] |= magnitude;
        }

        return isNew;
    }

    private static int Next(ReadOnlySpan<byte> noted, int from)
    {
        int next = noted[from..].IndexOfAnyExcept((byte)0);
        return next < 0 ? MapSize : from + next;
    }

    // The classes of afl-fuzz: a loop that turns 40 times instead of 39 does nothing new.
    private static byte Magnitude(byte count) => count switch
    {
        1 => 1,
        2 => 2,
        3 => 4,
        < 8 => 8,
        < 16 => 16,
        < 32 => 32,
        < 128 => 64,
        _ => 128,
    };

    private static unsafe byte[] Connected()
    {
        byte[] all = GC.AllocateArray<byte>(MapSize, pinned: true);
        Trace.SharedMem = (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(all, 0);
        return all;
    }
}

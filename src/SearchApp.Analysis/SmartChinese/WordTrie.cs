using System.Runtime.CompilerServices;

namespace SearchApp.Analysis.SmartChinese;

/// <summary>How a node of the dictionary's double array is laid out, and how one goes from node to node.</summary>
/// <remarks>
/// A node is 64 bits: its character (16, the check; 0 for a free place), the id of the word that ends here (17, 0 for none),
/// the base of its children (from bit 33; 0 for none). The child by character c of a node is at base + code(c) if that place
/// holds c: no two nodes share a base. The children of the root have base 0.
/// </remarks>
internal static class WordTrie
{
    /// <summary>First Han character that SmartCn knows (U+4E00).</summary>
    public const char FirstHan = '\u4E00';

    /// <summary>Last Han character that SmartCn knows (U+9FA5).</summary>
    public const char LastHan = '\u9FA5';

    private const int WordShift = 16;
    private const int BaseShift = 33;
    private const int WordMask = 0x1FFFF;

    /// <summary>Number of different codes.</summary>
    public const int CodeCount = LastHan - FirstHan + 1;

    /// <summary>Offset of a character's node from the base of its parent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Code(char c) => c - FirstHan;

    /// <summary>True for a character that words are made of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHan(char c) => (uint)(c - FirstHan) < CodeCount;

    /// <summary>Puts a node together.</summary>
    public static ulong Node(char c, int word, int childBase) =>
        c | ((ulong)(uint)word << WordShift) | ((ulong)(uint)childBase << BaseShift);

    /// <summary>Character of a node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Check(ulong node) => (char)node;

    /// <summary>Id of the word that ends at a node; 0 for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Word(ulong node) => (int)(node >> WordShift) & WordMask;

    /// <summary>Base of a node's children; 0 for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Base(ulong node) => (int)(node >> BaseShift);
}

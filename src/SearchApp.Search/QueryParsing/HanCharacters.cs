using System.Buffers;
using System.Text;

namespace SearchApp.Search.QueryParsing;

/// <summary>Tells Han characters from others, as the character view does.</summary>
internal static class HanCharacters
{
    /// <summary>Whether a unit of the character view is a Han character.</summary>
    /// <param name="unit">A folded unit, not empty.</param>
    public static bool IsHan(string unit) =>
        Rune.DecodeFromUtf16(unit, out var rune, out int length) == OperationStatus.Done
        && length == unit.Length
        && rune.Value is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0xF900 and <= 0xFAFF)
            or 0x3005 or 0x3007 or (>= 0x20000 and <= 0x3FFFF);
}

namespace SearchApp.Indexing.Codecs;

/// <summary>Whole numbers at one bit width, and what else all formats share of it.</summary>
/// <remarks>
/// <b>Layout</b>
/// <code>
/// packed      → one stream of bits, most significant first, ⌈count·bits/8⌉ bytes  (format id 0)
/// singleblock → i64 words of ⌊64/bits⌋ values each, the first in the lowest bits      (format id 1; met for 1, 2, 4 bits in .doc)
/// </code>
/// <para>Version 1 is Lucene 4.8's; 2 (4.9) differs in monotonic blocks only. We write 1.</para>
/// </remarks>
internal static partial class PackedInts
{
    public const int Version = 1;
    public const int NewestVersion = 2;
    public const int FormatPacked = 0;
    public const int FormatSingleBlock = 1;

    /// <summary>Bits needed for a value taken as unsigned; at least 1.</summary>
    public static int BitsRequired(long value) => Math.Max(1, 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)value));
}

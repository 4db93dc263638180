using System.Buffers;
using System.Globalization;

namespace SearchApp.Indexing.Codecs;

/// <summary>How the files of a segment are called.</summary>
/// <remarks>
/// A segment is <c>_</c> and a number in base 36; its files <c>_0.si</c>, with a per-field format and suffix
/// <c>_0_Lucene41_0.doc</c>, with a generation (base 36) <c>_0_1.del</c>.
/// </remarks>
internal static class SegmentFileNames
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    // What file systems allow; a longer or stranger name could not be opened, and the reason would not be told as damage.
    private const int LongestName = 255;
    private const int LongestSuffix = 128;
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.-");

    /// <summary>The name of the n-th segment: 0 → _0, 36 → _10.</summary>
    public static string Segment(int number) => "_" + ToBase36(number);

    /// <summary>A file of the whole segment: (_0, fdt) → _0.fdt.</summary>
    public static string File(string segment, string extension) => $"{segment}.{extension}";

    /// <summary>A file of a per-field format: (_0, Lucene41, 0, doc) → _0_Lucene41_0.doc.</summary>
    public static string File(string segment, string format, string suffix, string extension) =>
        $"{segment}_{format}_{suffix}.{extension}";

    /// <summary>A file of one generation: (_0, 1, del) → _0_1.del.</summary>
    public static string File(string segment, long generation, string extension) =>
        string.Create(CultureInfo.InvariantCulture, $"{segment}_{ToBase36(generation)}.{extension}");

    /// <summary>A number in base 36, lower case.</summary>
    public static string ToBase36(long value)
    {
        Span<char> digits = stackalloc char[13];
        int start = digits.Length;
        do
        {
            digits[--start] = Digits[(int)(value % 36)];
            value /= 36;
        }
        while (value > 0);

        return new string(digits[start..]);
    }

    /// <summary>Reads a number in base 36, lower case.</summary>
    /// <param name="digits">One to twelve digits.</param>
    /// <param name="value">The number.</param>
    public static bool TryParseBase36(ReadOnlySpan<char> digits, out long value)
    {
        value = 0;
        foreach (char digit in digits)
        {
            int index = Digits.IndexOf(digit);
            if (index < 0)
            {
                return false;
            }

            value = (value * 36) + index;
        }

        return digits.Length is > 0 and <= 12;
    }

    /// <summary>Whether a name is a segment's: _ and a number in base 36.</summary>
    /// <param name="name">Any text.</param>
    public static bool IsSegment(string name) => name.StartsWith('_') && TryParseBase36(name.AsSpan(1), out _);

    /// <summary>Whether a text can be the suffix of a per-field format: short, and never a path.</summary>
    /// <param name="suffix">Any text.</param>
    public static bool IsSuffix(string suffix) => suffix.Length <= LongestSuffix && !suffix.AsSpan().ContainsAnyExcept(NameCharacters);

    /// <summary>Whether a name can be that of a segment's file: _0.si, _0_1.del; never one with a path.</summary>
    /// <param name="name">Any text.</param>
    /// <param name="segment">The segment's name.</param>
    public static bool BelongsTo(string name, string segment) =>
        name.Length > segment.Length
        && name.StartsWith(segment, StringComparison.Ordinal)
        && name.Length <= LongestName
        && (name[segment.Length] is '_' or '.')
        && !name.AsSpan().ContainsAnyExcept(NameCharacters);
}

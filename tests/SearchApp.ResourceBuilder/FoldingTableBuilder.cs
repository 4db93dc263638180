using System.Buffers.Binary;
using System.Globalization;

namespace SearchApp.ResourceBuilder;

/// <summary>Joins case, compatibility forms, traditional characters and variants into one table of single steps.</summary>
internal static class FoldingTableBuilder
{
    private static readonly string[] CharacterTables = ["traditional.tsv", "variants.tsv"];

    public static void Build(string tables, string target)
    {
        var step = new char[0x10000];
        for (int c = 0; c < step.Length; c++)
        {
            step[c] = char.ToLowerInvariant((char)c);
        }

        foreach (string[] row in Rows(Path.Combine(tables, "compatibility.tsv")))
        {
            step[Hex(row[0])] = (char)Hex(row[1]);
        }

        foreach (string[] row in CharacterTables.SelectMany(table => Rows(Path.Combine(tables, table))))
        {
            step[row[0][0]] = row[1][0];
        }

        using var output = File.Create(target);
        Span<byte> pair = stackalloc byte[4];
        for (int c = 0; c < step.Length; c++)
        {
            char end = Follow(step, (char)c);
            if (end != c)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(pair, (ushort)c);
                BinaryPrimitives.WriteUInt16LittleEndian(pair[2..], end);
                output.Write(pair);
            }
        }
    }

    private static char Follow(char[] step, char c)
    {
        char at = c;
        for (int steps = 0; step[at] != at; steps++)
        {
            if (steps == 8)
            {
                throw new InvalidDataException($"The tables fold {c} (U+{(int)c:X4}) in a circle.");
            }

            at = step[at];
        }

        return at;
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(string path) =>
        File.ReadLines(path).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'));
}

using System.Text;

namespace SearchApp.Corpus.Characters;

/// <summary>Which characters have which pinyin reading.</summary>
internal static class PinyinReadings
{
    /// <summary>Longest reading in UTF-16 units (zhuāng).</summary>
    public const int MaxLength = 6;

    // Reading, with its tone mark and without, to all characters that have it.
    private static readonly Dictionary<string, HashSet<char>> Characters = Load();

    private static readonly Dictionary<string, HashSet<char>>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Characters.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text, in lower case and with or without its tone mark, is a reading of a character.</summary>
    public static bool IsReading(char character, ReadOnlySpan<char> reading) =>
        BySpan.TryGetValue(reading, out HashSet<char>? characters) && characters.Contains(character);

    /// <summary>A reading of a character, with its tone mark; null when it has none. Slow: for making examples only.</summary>
    public static string? AnyOf(char character) =>
        Characters.Where(entry => entry.Value.Contains(character)).Select(entry => entry.Key).FirstOrDefault();

    /// <summary>Every reading without its tone mark, ü as v, with the characters of each tone; a reading comes once for each tone.</summary>
    public static IEnumerable<(string Reading, string Characters)> WithoutTones()
    {
        foreach (string line in EmbeddedText.Lines("readings.txt"))
        {
            int blank = line.IndexOf(' ', StringComparison.Ordinal);
            yield return (WithoutTone(line[..blank]).Replace('ü', 'v'), line[(blank + 1)..]);
        }
    }

    private static Dictionary<string, HashSet<char>> Load()
    {
        var all = new Dictionary<string, HashSet<char>>(StringComparer.Ordinal);
        foreach (string line in EmbeddedText.Lines("readings.txt"))
        {
            int blank = line.IndexOf(' ', StringComparison.Ordinal);
            string reading = line[..blank];
            Add(all, reading, line.AsSpan(blank + 1));
            Add(all, WithoutTone(reading), line.AsSpan(blank + 1));
        }

        return all;
    }

    private static void Add(Dictionary<string, HashSet<char>> all, string reading, ReadOnlySpan<char> characters)
    {
        if (!all.TryGetValue(reading, out HashSet<char>? known))
        {
            all.Add(reading, known = []);
        }

        foreach (char character in characters)
        {
            known.Add(character);
        }
    }

    private static string WithoutTone(string reading)
    {
        var plain = new StringBuilder(reading.Length);
        foreach (char c in reading)
        {
            plain.Append(c switch
            {
                'ā' or 'á' or 'ǎ' or 'à' => 'a',
                'ē' or 'é' or 'ě' or 'è' => 'e',
                'ī' or 'í' or 'ǐ' or 'ì' => 'i',
                'ō' or 'ó' or 'ǒ' or 'ò' => 'o',
                'ū' or 'ú' or 'ǔ' or 'ù' => 'u',
                'ǖ' or 'ǘ' or 'ǚ' or 'ǜ' => 'ü',
                'ń' or 'ň' or 'ǹ' => 'n',
                _ => c,
            });
        }

        return plain.ToString();
    }
}

namespace SearchApp.ResourceBuilder;

/// <summary>Joins OpenCC's tables of characters and phrases into one table a direction, without what the shorter entries say already.</summary>
/// <remarks>Entries that change the length, and characters outside the basic plane, are left out: offsets must hold.</remarks>
internal static class LensTableBuilder
{
    public static void Build(string openCc, string target)
    {
        var variants = Read(openCc, "TWVariants.txt");
        Write(
            Path.Combine(target, "lens-traditional.txt"),
            Standard(Read(openCc, "STCharacters.txt"), variants),
            Standard(Read(openCc, "STPhrases.txt"), variants));
        Write(Path.Combine(target, "lens-simplified.txt"), Read(openCc, "TSCharacters.txt"), Read(openCc, "TSPhrases.txt"));
    }

    private static void Write(string path, Dictionary<string, string> characters, Dictionary<string, string> phrases)
    {
        var kept = characters.Where(c => c.Key != c.Value).ToDictionary(StringComparer.Ordinal);
        foreach (var (from, to) in phrases.OrderBy(p => p.Key.Length).ThenBy(p => p.Key, StringComparer.Ordinal))
        {
            if (Convert(from, kept) != to)
            {
                kept[from] = to;
            }
        }

        File.WriteAllText(path, string.Concat(kept.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}\t{p.Value}\n")));
    }

    private static string Convert(string text, Dictionary<string, string> table)
    {
        string converted = "";
        for (int at = 0; at < text.Length;)
        {
            int length = Enumerable.Range(1, text.Length - at).Reverse().FirstOrDefault(n => table.ContainsKey(text.Substring(at, n)));
            converted += length == 0 ? text[at..(at + 1)] : table[text.Substring(at, length)];
            at += Math.Max(1, length);
        }

        return converted;
    }

    // The forms that schoolbooks in Taiwan have; OpenCC's own standard has 爲, 衆 and 裏.
    private static Dictionary<string, string> Standard(Dictionary<string, string> table, Dictionary<string, string> variants) =>
        table.ToDictionary(
            p => p.Key,
            p => string.Concat(p.Value.Select(c => variants.GetValueOrDefault(c.ToString(), c.ToString()))),
            StringComparer.Ordinal);

    private static Dictionary<string, string> Read(string folder, string file)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Path.Combine(folder, file)))
        {
            string[] parts = line.Split('\t');
            if (parts.Length == 2 && parts[1].Split(' ')[0] is var to && to.Length == parts[0].Length && !(parts[0] + to).Any(char.IsSurrogate))
            {
                table.TryAdd(parts[0], to);
            }
        }

        return table;
    }
}

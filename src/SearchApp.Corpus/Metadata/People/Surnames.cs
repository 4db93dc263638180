using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Metadata.People;

/// <summary>The surnames, and which common words begin like a name (高度, 方面).</summary>
internal static class Surnames
{
    private const int FewWords = 3;

    private static readonly Dictionary<char, string> Single = [];
    private static readonly HashSet<(char, char)> Compound = [];

    static Surnames()
    {
        foreach (string line in EmbeddedText.Lines("surnames.txt"))
        {
            if (line.Length > 1 && line[1] != ' ')
            {
                Compound.Add((line[0], line[1]));
            }
            else
            {
                Single.Add(line[0], line.Length > 2 ? line[2..] : "");
            }
        }
    }

    /// <summary>Whether a character is a surname.</summary>
    public static bool IsSingle(char c) => Single.ContainsKey(c);

    /// <summary>Whether two characters are a surname (欧阳).</summary>
    public static bool IsCompound(char first, char second) => Compound.Contains((first, second));

    /// <summary>Whether a surname and the next character are a common word.</summary>
    public static bool IsWord(char surname, char next) => Single.TryGetValue(surname, out string? words) && words.Contains(next, StringComparison.Ordinal);

    /// <summary>Whether hardly a common word begins with a surname (汪洋).</summary>
    public static bool BeginsFewWords(char surname) => Single.TryGetValue(surname, out string? words) && words.Length <= FewWords;
}

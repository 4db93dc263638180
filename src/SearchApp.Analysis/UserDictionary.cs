using System.Globalization;
using System.Text;
using SearchApp.Analysis.Resources;
using SearchApp.Analysis.SmartChinese;

namespace SearchApp.Analysis;

/// <summary>Words that the <c>body</c> chain keeps whole, beside those of SmartCn. Immutable, thread-safe.</summary>
/// <remarks>
/// <b>File.</b> Plain text in UTF-8, one word a line: 2 to 16 Han characters in either script, then optionally a space and a
/// weight. The weight is a frequency on SmartCn's scale, 0 to 2159997 (a common word such as 经济 has some thousands); without
/// one a word is as frequent as can be, and so is cut only where it overlaps another. What follows a # is a comment.
/// A line that is no word is left out and named in <see cref="Problems"/>.
/// </remarks>
public sealed class UserDictionary
{
    private const int ShortestWord = 2;
    private static readonly Lazy<UserDictionary> Shipped = new(() => Parse(
        Encoding.UTF8.GetString(EmbeddedResource.Open("policy-terms.txt")), "policy-terms.txt"));

    private readonly Dictionary<string, int> _weights;
    private readonly string[] _words;

    private UserDictionary(Dictionary<string, int> weights, IReadOnlyList<string> problems)
    {
        _weights = weights;
        _words = new string[weights.Count];
        weights.Keys.CopyTo(_words, 0);
        Array.Sort(_words, StringComparer.Ordinal);
        Problems = problems;
        Fingerprint = MakeFingerprint();
    }

    /// <summary>No words.</summary>
    public static UserDictionary Empty { get; } = new(new Dictionary<string, int>(StringComparer.Ordinal), []);

    /// <summary>The policy terms that SearchApp ships; sources in <c>docs/policy-terms.md</c>.</summary>
    public static UserDictionary PolicyTerms => Shipped.Value;

    /// <summary>Number of words.</summary>
    public int Count => _weights.Count;

    /// <summary>Sixteen hexadecimal digits that change with the words and weights, but not with their order or comments.</summary>
    public string Fingerprint { get; }

    /// <summary>The words and weights as a file has them, in ordinal order and without comments; parsing it gives this dictionary.</summary>
    public string Text => string.Concat(_words.Select(word => _weights[word] == SmartChineseModel.TotalFrequency
        ? $"{word}\n"
        : string.Create(CultureInfo.InvariantCulture, $"{word} {_weights[word]}\n")));

    /// <summary>A sentence for each line that was left out, with its place in the file.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Whether a word is in it.</summary>
    /// <param name="word">The word in folded form.</param>
    public bool Contains(string word) => _weights.ContainsKey(word);

    /// <summary>Words in folded form, in ordinal order.</summary>
    internal IReadOnlyList<string> Words => _words;

    /// <summary>Reads a dictionary from a file.</summary>
    /// <param name="path">A text file in UTF-8.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static UserDictionary Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Parse(File.ReadAllText(path), path);
    }

    /// <summary>Reads a dictionary from its text.</summary>
    /// <param name="text">Lines as in a file.</param>
    /// <param name="name">What the problems call it.</param>
    public static UserDictionary Parse(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        var problems = new List<string>();
        int number = 0;
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            number++;
            int length = rest.IndexOf('\n');
            var line = length < 0 ? rest : rest[..length];
            rest = rest[Math.Min(rest.Length, line.Length + 1)..];
            int comment = line.IndexOf('#');
            string content = (comment < 0 ? line : line[..comment]).Trim().ToString();
            if (content.Length > 0 && ReadLine(content, weights) is { } problem)
            {
                problems.Add($"{name}, line {number.ToString(CultureInfo.InvariantCulture)}: {problem}");
            }
        }

        return new UserDictionary(weights, problems);
    }

    /// <summary>These words and others; where both have a word, the weight of the other counts.</summary>
    /// <param name="other">The stronger dictionary.</param>
    public UserDictionary With(UserDictionary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var weights = new Dictionary<string, int>(_weights, StringComparer.Ordinal);
        foreach (var (word, weight) in other._weights)
        {
            weights[word] = weight;
        }

        return new UserDictionary(weights, [.. Problems, .. other.Problems]);
    }

    /// <summary>Weight of one of the words.</summary>
    internal int Weight(string word) => _weights[word];

    private static string? ReadLine(string content, Dictionary<string, int> weights)
    {
        string[] parts = content.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int weight = SmartChineseModel.TotalFrequency;
        if (parts.Length > 2 || (parts.Length == 2
            && (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out weight)
                || weight > SmartChineseModel.TotalFrequency)))
        {
            return $"'{content}' is not a word and a weight from 0 to {SmartChineseModel.TotalFrequency}.";
        }

        string word = Folding.Fold(parts[0]);
        if (word.Length is < ShortestWord or > SmartChineseModel.LongestWord || word.AsSpan().ContainsAnyExceptInRange(WordTrie.FirstHan, WordTrie.LastHan))
        {
            return $"'{parts[0]}' is not a word of {ShortestWord} to {SmartChineseModel.LongestWord} Han characters.";
        }

        weights[word] = weight;
        return null;
    }

    // FNV-1a over words and weights: loading a cryptographic library would take longer than all the rest.
    private string MakeFingerprint()
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (string word in _words)
        {
            foreach (char c in word)
            {
                hash = (hash ^ c) * 0x100000001B3;
            }

            hash = (hash ^ (uint)~_weights[word]) * 0x100000001B3;
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}

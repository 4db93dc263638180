using System.Globalization;
using System.IO.Compression;
using SearchApp.Analysis;
using SearchApp.Analysis.SmartChinese;

namespace SearchApp.ResourceBuilder;

/// <summary>Compiles SmartCn's words and word pairs to the file that <see cref="SmartChineseModel"/> reads.</summary>
internal sealed class SmartChineseBuilder
{
    private readonly Dictionary<string, int> _frequencies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Right, int Frequency)>> _pairs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal)
    {
        ["始##始"] = WordId.SentenceStart,
        ["末##末"] = WordId.SentenceEnd,
        ["未##数"] = WordId.Number,
        ["未##串"] = WordId.Letters,
    };

    public static void Build(string words, string pairs, string target)
    {
        var builder = new SmartChineseBuilder();
        builder.Read(words, pairs);
        builder.Write(target);
    }

    private void Read(string words, string pairs)
    {
        foreach (string[] row in Rows(words))
        {
            if (CanStandInLattice(row[0]))
            {
                _frequencies.Add(row[0], Number(row[1]));
            }
        }

        foreach (string[] row in Rows(pairs))
        {
            if (_frequencies.ContainsKey(row[0]) && _frequencies.ContainsKey(row[1]))
            {
                if (!_pairs.TryGetValue(row[0], out var list))
                {
                    _pairs.Add(row[0], list = []);
                }

                list.Add((row[1], Number(row[2])));
            }
        }
    }

    private void Write(string target)
    {
        string[] delimiters = [.. _frequencies.Keys.Where(IsDelimiter).Order(StringComparer.Ordinal)];
        string[] han = [.. _frequencies.Keys.Where(IsHan)
            .OrderByDescending(_pairs.ContainsKey)
            .ThenByDescending(word => _frequencies[word])
            .ThenBy(word => word, StringComparer.Ordinal)];
        foreach (string word in delimiters.Concat(han))
        {
            _ids.Add(word, _ids.Count + 2);
        }

        var trie = new DoubleArrayTrieBuilder();
        foreach (string word in han)
        {
            trie.Add(word, _ids[word]);
        }

        ulong[] nodes = trie.Build();
        var byId = new string[_ids.Values.Max() + 1];
        Array.Fill(byId, "");
        foreach (var (word, id) in _ids)
        {
            byId[id] = word;
        }

        using var output = new BinaryWriter(File.Create(target));
        output.Write(SmartChineseModel.Magic);
        output.Write(nodes.Length);
        output.Write(byId.Length);
        output.Write(delimiters.Length);
        byte[] folded = FoldedWords(han);
        output.Write(folded.Length);
        foreach (ulong node in nodes)
        {
            output.Write(node);
        }

        foreach (string delimiter in delimiters)
        {
            output.Write((ushort)delimiter[0]);
        }

        output.Write(folded);
        WriteWords(output, byId);
    }

    private byte[] FoldedWords(string[] han)
    {
        var words = han.Where(word => word.Length > 1)
            .Select(word => (Word: word, Folded: Folding.Fold(word)))
            .Where(pair => !string.Equals(pair.Word, pair.Folded, StringComparison.Ordinal) && IsHan(pair.Folded)
                && !_ids.ContainsKey(pair.Folded))
            .DistinctBy(pair => pair.Folded, StringComparer.Ordinal)
            .ToArray();
        using var output = new MemoryStream();
        using var writer = new BinaryWriter(output);
        writer.Write7BitEncodedInt(words.Length);
        foreach (var (word, folded) in words)
        {
            writer.Write7BitEncodedInt(_ids[word]);
            writer.Write7BitEncodedInt(folded.Length);
            foreach (char c in folded)
            {
                writer.Write7BitEncodedInt(c);
            }
        }

        Console.WriteLine($"{words.Length} words that folding changes: {string.Join(' ', words.Take(20))}");
        return output.ToArray();
    }

    private void WriteWords(BinaryWriter output, string[] byId)
    {
        for (int id = 0; id < byId.Length; id++)
        {
            bool isDelimiter = id == WordId.UnknownDelimiter || IsDelimiter(byId[id]);
            output.Write7BitEncodedInt(
                isDelimiter ? SmartChineseModel.TotalFrequency : _frequencies.GetValueOrDefault(byId[id]));
        }

        foreach (string word in byId)
        {
            var row = _pairs.GetValueOrDefault(word, []);
            output.Write7BitEncodedInt(row.Count);
            int last = 0;
            foreach (var (right, frequency) in row.OrderBy(pair => _ids[pair.Right]))
            {
                output.Write7BitEncodedInt(_ids[right] - last);
                output.Write7BitEncodedInt(frequency);
                last = _ids[right];
            }
        }

        Console.WriteLine($"{byId.Length} words, {_pairs.Count} left words, {_pairs.Values.Sum(row => row.Count)} pairs");
    }

    // Of the words, only those of Han characters, single delimiters and four classes ever stand in a lattice.
    private bool CanStandInLattice(string word) => IsHan(word) || IsDelimiter(word) || _ids.ContainsKey(word);

    private static bool IsHan(string word) => word.Length > 0 && word.All(WordTrie.IsHan);

    private static bool IsDelimiter(string word) =>
        word.Length == 1 && UnitClassifier.Classify(word[0]) == UnitClass.Delimiter;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split('\t');
        }
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
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

        var pairs = LayOutPairs(byId);
        byte[] folded = FoldedWords(han);
        using var output = File.Create(target);
        Write(output, new ModelHeader(
            ModelHeader.ExpectedMagic, nodes.Length + WordTrie.CodeCount, byId.Length, pairs.Costs.Count, pairs.Slots.Count,
            delimiters.Length, folded.Length));
        Write(output, nodes);
        Write(output, new ulong[WordTrie.CodeCount]);
        Write(output, pairs.Statistics.ToArray());
        Write(output, pairs.Costs.ToArray());
        Write(output, pairs.Slots.ToArray());
        Write(output, delimiters.Select(delimiter => delimiter[0]).ToArray());
        output.Write(folded);
    }

    private static void Write<T>(Stream output, params ReadOnlySpan<T> values)
        where T : unmanaged => output.Write(MemoryMarshal.AsBytes(values));

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

    private PairTableBuilder LayOutPairs(string[] byId)
    {
        var table = new PairTableBuilder();
        for (int id = 0; id < byId.Length; id++)
        {
            bool isDelimiter = id == WordId.UnknownDelimiter || IsDelimiter(byId[id]);
            var row = _pairs.GetValueOrDefault(byId[id], []);
            table.Add(
                isDelimiter ? SmartChineseModel.TotalFrequency : _frequencies.GetValueOrDefault(byId[id]),
                [.. row.Select(pair => (_ids[pair.Right], pair.Frequency)).OrderBy(pair => pair.Item1)]);
        }

        Console.WriteLine($"{byId.Length} words, {_pairs.Count} left words, {_pairs.Values.Sum(row => row.Count)} pairs");
        return table;
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

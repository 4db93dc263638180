using System.Runtime.InteropServices;
using SearchApp.Analysis.Resources;

namespace SearchApp.Analysis.SmartChinese;

/// <summary>SmartCn's words and the costs of their pairs, laid out for the search of the best path. Immutable, thread-safe.</summary>
/// <remarks>
/// <b>File</b> <c>smartcn.bin</c>, little-endian: magic, node count, word count, delimiter count, length of the folded words (u32
/// each); trie nodes (u64 each, <see cref="WordTrie"/>); delimiters (u16 each, their ids from <see
/// cref="WordId.FirstDelimiter"/> on); words that folding changes (count, then id, length and folded units of each, varints);
/// the words' frequencies by id (varint each); then for each word by id the number of pairs that it begins and, by the id of the other
/// word, the id's difference to the one before and the pair's frequency (varints). Words that begin pairs come before those
/// that do not, frequent ones before rare ones, so that what is used lies together.
/// </remarks>
internal sealed class SmartChineseModel
{
    /// <summary>First bytes of the file: "SCN2".</summary>
    public const int Magic = 0x324E4353;

    /// <summary>Sum of all frequencies (2079997) plus 80000; also the frequency of every delimiter on the left.</summary>
    public const int TotalFrequency = 2159997;

    /// <summary>No word has more characters.</summary>
    public const int LongestWord = 16;

    private const int HeaderLength = 20;
    private static readonly Lazy<SmartChineseModel> Original = new(Load);

    private readonly Dictionary<string, int> _foldedWords;

    private SmartChineseModel(
        ulong[] nodes, ushort[] delimiterWords, PairTable pairs, Dictionary<string, int> foldedWords, AddedWords? added)
    {
        Nodes = nodes;
        DelimiterWords = delimiterWords;
        Pairs = pairs;
        _foldedWords = foldedWords;
        Added = added;
    }

    /// <summary>The model that this assembly carries, loaded at first use.</summary>
    public static SmartChineseModel Default => Original.Value;

    /// <summary>The trie; every base plus every code lies inside. Pinned.</summary>
    public ulong[] Nodes { get; }

    /// <summary>Word id that a delimiter stands for, by its character.</summary>
    public ushort[] DelimiterWords { get; }

    /// <summary>The costs of all pairs.</summary>
    public PairTable Pairs { get; }

    /// <summary>Words beside those of the trie; null for none, as Apache has it.</summary>
    public AddedWords? Added { get; }

    /// <summary>The same model for folded text: words and punctuation in folded form stand for the dictionary's.</summary>
    /// <param name="dictionary">Words to add.</param>
    public SmartChineseModel Fold(UserDictionary dictionary)
    {
        var words = new Dictionary<string, int>(_foldedWords, StringComparer.Ordinal);
        int known = Pairs.Statistics.Length;
        var statistics = GC.AllocateUninitializedArray<WordStatistics>(known + dictionary.Count, pinned: true);
        Pairs.Statistics.CopyTo(statistics, 0);
        foreach (var (word, weight) in dictionary.Weights)
        {
            statistics[known] = PairTableBuilder.WithoutPairs(weight);
            words[word] = known++;
        }

        return new SmartChineseModel(
            Nodes, FoldDelimiters(), Pairs with { Statistics = statistics }, _foldedWords, new AddedWords(words));
    }

    private static SmartChineseModel Load()
    {
        var file = EmbeddedResource.Open("smartcn.bin");
        var header = MemoryMarshal.Cast<byte, int>(file[..HeaderLength]);
        if (header[0] != Magic)
        {
            throw new InvalidDataException("The resource smartcn.bin is no SmartCn model for this machine.");
        }

        int nodesEnd = HeaderLength + (header[1] * sizeof(ulong));
        int delimitersEnd = nodesEnd + (header[3] * sizeof(char));
        var nodes = GC.AllocateUninitializedArray<ulong>(header[1] + WordTrie.CodeCount, pinned: true);
        nodes.AsSpan(header[1]).Clear();
        MemoryMarshal.Cast<byte, ulong>(file[HeaderLength..nodesEnd]).CopyTo(nodes);
        var delimiters = MemoryMarshal.Cast<byte, char>(file[nodesEnd..delimitersEnd]);
        int foldedEnd = delimitersEnd + header[4];
        var foldedWords = ReadFoldedWords(file[delimitersEnd..foldedEnd]);
        var pairs = new PairTableBuilder().Build(new VarintReader(file[foldedEnd..]), header[2]);
        return new SmartChineseModel(nodes, MakeDelimiterWords(delimiters), pairs, foldedWords, added: null);
    }

    private ushort[] FoldDelimiters()
    {
        var words = (ushort[])DelimiterWords.Clone();
        for (int c = 0; c < words.Length; c++)
        {
            if (DelimiterWords[c] >= WordId.FirstDelimiter)
            {
                words[Folding.Fold((char)c)] = DelimiterWords[c];
            }
        }

        return words;
    }

    // Words of the dictionary that folding changes (著名, 覆盖) by their folded form (着名, 复盖).
    private static Dictionary<string, int> ReadFoldedWords(ReadOnlySpan<byte> file)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var reader = new VarintReader(file);
        for (int count = reader.Read(); count > 0; count--)
        {
            int id = reader.Read();
            var word = new char[reader.Read()];
            foreach (ref char c in word.AsSpan())
            {
                c = (char)reader.Read();
            }

            words.Add(new string(word), id);
        }

        return words;
    }

    private static ushort[] MakeDelimiterWords(ReadOnlySpan<char> delimiters)
    {
        var words = new ushort[0x10000];
        Array.Fill(words, (ushort)WordId.UnknownDelimiter);
        for (int i = 0; i < delimiters.Length; i++)
        {
            words[delimiters[i]] = (ushort)(WordId.FirstDelimiter + i);
        }

        return words;
    }
}

using SearchApp.Analysis.Resources;

namespace SearchApp.Analysis.SmartChinese;

/// <summary>SmartCn's words and the costs of their pairs, laid out for the search of the best path. Immutable, thread-safe.</summary>
/// <remarks>
/// <b>File</b> <c>smartcn.bin</c>, little-endian, used where the runtime has mapped it: <see cref="ModelHeader"/>; trie nodes (u64 each,
/// <see cref="WordTrie"/>); <see cref="WordStatistics"/> by word id; costs of pairs (f64 each) and their slots (u32 each,
/// <see cref="PairTable"/>); delimiters (u16 each, their ids from <see cref="WordId.FirstDelimiter"/> on); words that folding
/// changes (count, then id, length and folded units of each, varints). Words that begin pairs come before those that do not,
/// frequent ones before rare ones, so that what is used lies together.
/// </remarks>
internal sealed unsafe class SmartChineseModel
{
    /// <summary>Sum of all frequencies (2079997) plus 80000; also the frequency of every delimiter on the left.</summary>
    public const int TotalFrequency = 2159997;

    /// <summary>No word has more characters.</summary>
    public const int LongestWord = 16;

    private static readonly Lazy<SmartChineseModel> Original = new(() => new SmartChineseModel());

    private readonly byte* _foldedWords;
    private readonly int _foldedLength;
    private readonly int _wordCount;

    // Keeps alive what Statistics points to where words were added.
    private readonly WordStatistics[]? _statistics;

    private SmartChineseModel()
    {
        byte* at = EmbeddedResource.Map("smartcn.bin", out _);
        var header = *(ModelHeader*)at;
        if (header.Magic != ModelHeader.ExpectedMagic)
        {
            throw new InvalidDataException("The resource smartcn.bin is no SmartCn model for this machine.");
        }

        Nodes = (ulong*)(at + sizeof(ModelHeader));
        Statistics = (WordStatistics*)(Nodes + header.NodeCount);
        Costs = (double*)(Statistics + header.WordCount);
        Slots = (uint*)(Costs + header.CostCount);
        char* delimiters = (char*)(Slots + header.SlotCount);
        _foldedWords = (byte*)(delimiters + header.DelimiterCount);
        _foldedLength = header.FoldedLength;
        _wordCount = header.WordCount;
        DelimiterWords = MakeDelimiterWords(delimiters, header.DelimiterCount);
    }

    private SmartChineseModel(SmartChineseModel original, UserDictionary dictionary)
    {
        var words = ReadFoldedWords(new ReadOnlySpan<byte>(original._foldedWords, original._foldedLength));
        int known = original._wordCount;
        _statistics = GC.AllocateUninitializedArray<WordStatistics>(known + dictionary.Count, pinned: true);
        new ReadOnlySpan<WordStatistics>(original.Statistics, known).CopyTo(_statistics);
        foreach (string word in dictionary.Words)
        {
            double cost = PairTable.Cost(dictionary.Weight(word), 0);
            _statistics[known] = new WordStatistics(cost, cost, 0, 0, 0);
            words[word] = known++;
        }

        Nodes = original.Nodes;
        fixed (WordStatistics* statistics = _statistics)
        {
            Statistics = statistics;
        }

        Costs = original.Costs;
        Slots = original.Slots;
        DelimiterWords = FoldDelimiters(original.DelimiterWords);
        Added = new AddedWords(words);
    }

    /// <summary>The model that this assembly carries, mapped at first use.</summary>
    public static SmartChineseModel Default => Original.Value;

    /// <summary>The trie; every base plus every code lies inside.</summary>
    public ulong* Nodes { get; }

    /// <summary>By word id.</summary>
    public WordStatistics* Statistics { get; }

    /// <summary>The rows of <see cref="PairTable"/>.</summary>
    public uint* Slots { get; }

    /// <summary>Costs of pairs in nats, those of a row together.</summary>
    public double* Costs { get; }

    /// <summary>Word id that a delimiter stands for, by its character.</summary>
    public ushort[] DelimiterWords { get; }

    /// <summary>Words beside those of the trie; null for none, as Apache has it.</summary>
    public AddedWords? Added { get; }

    /// <summary>The same model for folded text: words and punctuation in folded form stand for the dictionary's.</summary>
    /// <param name="dictionary">Words to add.</param>
    public SmartChineseModel Fold(UserDictionary dictionary) => new(this, dictionary);

    private static ushort[] FoldDelimiters(ushort[] original)
    {
        var words = (ushort[])original.Clone();
        for (int c = 0; c < words.Length; c++)
        {
            if (original[c] >= WordId.FirstDelimiter)
            {
                words[Folding.Fold((char)c)] = original[c];
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

    private static ushort[] MakeDelimiterWords(char* delimiters, int count)
    {
        var words = new ushort[0x10000];
        Array.Fill(words, (ushort)WordId.UnknownDelimiter);
        for (int i = 0; i < count; i++)
        {
            words[delimiters[i]] = (ushort)(WordId.FirstDelimiter + i);
        }

        return words;
    }
}

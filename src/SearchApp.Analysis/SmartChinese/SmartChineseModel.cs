using System.Runtime.InteropServices;
using SearchApp.Analysis.Resources;

namespace SearchApp.Analysis.SmartChinese;

/// <summary>SmartCn's words and the costs of their pairs, laid out for the search of the best path. Immutable, thread-safe.</summary>
/// <remarks>
/// <b>File</b> <c>smartcn.bin</c>, little-endian: magic, node count, word count, delimiter count (u32 each); trie nodes (u64
/// each, <see cref="WordTrie"/>); delimiters (u16 each, their ids from <see cref="WordId.FirstDelimiter"/> on); the words'
/// frequencies by id (varint each); then for each word by id the number of pairs that it begins and, by the id of the other
/// word, the id's difference to the one before and the pair's frequency (varints). Words that begin pairs come before those
/// that do not, frequent ones before rare ones, so that what is used lies together.
/// </remarks>
internal sealed class SmartChineseModel
{
    /// <summary>First bytes of the file: "SCN1".</summary>
    public const int Magic = 0x314E4353;

    /// <summary>Sum of all frequencies (2079997) plus 80000; also the frequency of every delimiter on the left.</summary>
    public const int TotalFrequency = 2159997;

    /// <summary>No word has more characters.</summary>
    public const int LongestWord = 16;

    private const int HeaderLength = 16;
    private static readonly Lazy<SmartChineseModel> Original = new(Load);
    private static readonly Lazy<SmartChineseModel> ForFoldedText = new(() => Original.Value.Fold());

    private SmartChineseModel(ulong[] nodes, ushort[] delimiterWords, PairTable pairs)
    {
        Nodes = nodes;
        DelimiterWords = delimiterWords;
        Pairs = pairs;
    }

    /// <summary>The model that this assembly carries, loaded at first use.</summary>
    public static SmartChineseModel Default => Original.Value;

    /// <summary>The same for folded text: punctuation in its folded form stands for the dictionary's.</summary>
    public static SmartChineseModel Folded => ForFoldedText.Value;

    /// <summary>The trie; every base plus every code lies inside. Pinned.</summary>
    public ulong[] Nodes { get; }

    /// <summary>Word id that a delimiter stands for, by its character.</summary>
    public ushort[] DelimiterWords { get; }

    /// <summary>The costs of all pairs.</summary>
    public PairTable Pairs { get; }

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
        var pairs = new PairTableBuilder().Build(new VarintReader(file[delimitersEnd..]), header[2]);
        return new SmartChineseModel(nodes, MakeDelimiterWords(delimiters), pairs);
    }

    private SmartChineseModel Fold()
    {
        var words = (ushort[])DelimiterWords.Clone();
        for (int c = 0; c < words.Length; c++)
        {
            if (DelimiterWords[c] >= WordId.FirstDelimiter)
            {
                words[Folding.Fold((char)c)] = DelimiterWords[c];
            }
        }

        return new SmartChineseModel(Nodes, words, Pairs);
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

using System.Runtime.CompilerServices;

namespace SearchApp.Analysis.SmartChinese;

/// <summary>Words beside those of the dictionary's trie: of the user, and of the dictionary in their folded form.</summary>
/// <remarks>
/// A trie of its own, since the double array cannot grow: a node and a character lead to a node by a hash table with open
/// addressing, one 64-bit slot each (node and character, 40 bits; next node, 24; 0 for a free slot).
/// </remarks>
internal sealed class AddedWords
{
    private const int NodeBits = 24;
    private const ulong NodeMask = (1UL << NodeBits) - 1;

    // By the code of a first character: bit (second character mod 64) of the second characters after it. It turns most places
    // of a text away at the cost of one look.
    private readonly ulong[] _seconds = new ulong[WordTrie.CodeCount];

    // By the code of a first character: its node, 0 for none.
    private readonly int[] _rootNodes = new int[WordTrie.CodeCount];
    private readonly ulong[] _slots;
    private readonly int[] _wordOfNode;
    private readonly int _mask;

    /// <param name="words">Folded words of at least two Han characters, and their ids.</param>
    public AddedWords(Dictionary<string, int> words)
    {
        int most = 1;
        foreach (string word in words.Keys)
        {
            most += word.Length;
        }

        _mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)most * 2) - 1;
        _slots = new ulong[_mask + 1];
        _wordOfNode = new int[most];
        int nodes = 1;
        foreach (var (word, id) in words)
        {
            ref int root = ref _rootNodes[WordTrie.Code(word[0])];
            root = root == 0 ? nodes++ : root;
            int node = root;
            _seconds[WordTrie.Code(word[0])] |= 1UL << (word[1] & 63);
            foreach (char c in word.AsSpan(1))
            {
                ref ulong slot = ref _slots[FindSlot(node, c)];
                slot = slot == 0 ? Key(node, c) | (uint)nodes++ : slot;
                node = (int)(slot & NodeMask);
            }

            _wordOfNode[node] = id;
        }
    }

    /// <summary>The node of a first character; 0 if no word begins with it and the second one, or with one much like that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int RootNode(char first, char second) =>
        ((_seconds[WordTrie.Code(first)] >> (second & 63)) & 1) == 0 ? 0 : _rootNodes[WordTrie.Code(first)];

    /// <summary>The node that a character leads to; 0 for none.</summary>
    public int Next(int node, char c) => (int)(_slots[FindSlot(node, c)] & NodeMask);

    /// <summary>Id of the word that ends at a node; 0 for none.</summary>
    public int Word(int node) => _wordOfNode[node];

    private static ulong Key(int node, char c) => (((ulong)node << 16) | c) << NodeBits;

    private int FindSlot(int node, char c)
    {
        ulong key = Key(node, c);
        int slot = (int)((key >> NodeBits) * 0x9E3779B97F4A7C15 >> 32) & _mask;
        while (_slots[slot] != 0 && (_slots[slot] & ~NodeMask) != key)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace SearchApp.Analysis.SmartChinese;

/// <summary>All words that may stand in a sentence, and the cheapest path through them. Not thread-safe; allocates nothing per sentence.</summary>
/// <remarks>
/// <b>Path.</b> From 始##始 to 末##末 every word is followed by a word that begins where it ends; the path with the smallest sum
/// of pair costs wins. Of equal paths into a word the one whose left word begins first wins, as in Apache's BiSegGraph.
/// <para>
/// <b>Speed.</b> The work is bound by memory, so it goes in passes that ask the processor early for what the next one needs:
/// the first finds each character in the trie; the second walks on to longer words and finds where the pairs of neighbours
/// would be; the third adds up. A left word that cannot win any more, since even its cheapest pair costs too much, is passed
/// over without a look at the table. Pointers go into pinned arrays that this object or its model keeps alive.
/// </para>
/// </remarks>
internal sealed unsafe class WordLattice
{
    // No word is longer, so no more words end at one place, and no more begin there.
    private const int MostWords = SmartChineseModel.LongestWord;
    private const int NotInTable = -1;

    private readonly SmartChineseModel _model;
    private readonly ulong* _nodes;
    private readonly WordStatistics* _statistics;
    private readonly uint* _table;
    private readonly double* _costs;

    // By unit: its character's node in the trie; and, with one more: the first candidate that begins there, how many end
    // there, and which.
    private readonly ulong[] _rootNodes = Pinned<ulong>(SentenceUnits.Capacity);
    private readonly int[] _firstStarting = Pinned<int>(SentenceUnits.Capacity + 2);
    private readonly int[] _endingCount = Pinned<int>(SentenceUnits.Capacity + 2);
    private readonly int[] _ending = Pinned<int>((SentenceUnits.Capacity + 2) * MostWords);
    private readonly Candidate[] _candidates = Pinned<Candidate>((SentenceUnits.Capacity * MostWords) + 2);
    private readonly int[] _path = new int[SentenceUnits.Capacity + 1];
    private int _candidateCount;

    // For each pair of neighbours, in the order of the last pass: where the search in the table begins.
    private int[] _slots = Pinned<int>(8192);

    /// <param name="model">Words and costs.</param>
    public WordLattice(SmartChineseModel model)
    {
        _model = model;
        _nodes = Pointer(model.Nodes);
        _statistics = Pointer(model.Pairs.Statistics);
        _table = Pointer(model.Pairs.Slots);
        _costs = Pointer(model.Pairs.Costs);
    }

    /// <summary>Cuts a sentence into words.</summary>
    /// <param name="units">The sentence; at least one unit, and closed.</param>
    /// <returns>The first unit of each word, ascending; valid until the next call.</returns>
    public ReadOnlySpan<int> FindPath(SentenceUnits units)
    {
        FindRootNodes(units);
        FindCandidates(units);
        AddUp(units.Count);
        GC.KeepAlive(_model);
        int at = _path.Length;
        for (int candidate = _candidates[_candidateCount - 1].Previous; candidate != 0; candidate = _candidates[candidate].Previous)
        {
            _path[--at] = _candidates[candidate].FirstUnit;
        }

        return _path.AsSpan(at);
    }

    private void FindRootNodes(SentenceUnits units)
    {
        char* characters = Pointer(units.Characters);
        ulong* rootNodes = Pointer(_rootNodes);
        ulong* nodes = _nodes;
        int count = units.Count;
        for (int unit = 0; unit < count; unit++)
        {
            char c = characters[unit];
            if (c != 0)
            {
                // A place of no root child is as good as an empty node. What is fetched is only a guess: a wrong address does no harm.
                ulong node = nodes[WordTrie.Code(c)];
                node = WordTrie.Check(node) == c ? node : 0;
                rootNodes[unit] = node;
                Prefetch(nodes + WordTrie.Base(node) + WordTrie.Code(characters[unit + 1]));
            }
        }
    }

    private void FindCandidates(SentenceUnits units)
    {
        char* characters = Pointer(units.Characters);
        int* words = Pointer(units.Words);
        int* firstStarting = Pointer(_firstStarting);
        int count = units.Count;
        int slotCount = 0;
        _candidateCount = 0;
        _endingCount.AsSpan(0, count + 2).Clear();
        Append(WordId.SentenceStart, 0, 0);
        for (int unit = 0; unit < count; unit++)
        {
            int first = _candidateCount;
            firstStarting[unit] = first;
            if (characters[unit] == 0)
            {
                Append(words[unit], unit, unit + 1);
            }
            else
            {
                AppendWords(characters, unit, count);
            }

            slotCount = LookAhead(unit, first, slotCount);
        }

        int end = _candidateCount;
        firstStarting[count] = end;
        Append(WordId.SentenceEnd, count, count + 1);
        firstStarting[count + 1] = _candidateCount;
        LookAhead(count, end, slotCount);
    }

    // A single character is always a candidate, in the dictionary or not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AppendWords(char* characters, int unit, int count)
    {
        ulong* nodes = _nodes;
        ulong node = Pointer(_rootNodes)[unit];
        Append(WordTrie.Word(node), unit, unit + 1);
        int childBase = WordTrie.Base(node);
        for (int end = unit + 1; childBase != 0 && end < count; end++)
        {
            char c = characters[end];
            if (c == 0)
            {
                return;
            }

            node = nodes[childBase + WordTrie.Code(c)];
            if (WordTrie.Check(node) != c)
            {
                return;
            }

            int word = WordTrie.Word(node);
            if (word != 0)
            {
                Append(word, unit, end + 1);
            }

            childBase = WordTrie.Base(node);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(int word, int firstUnit, int end)
    {
        int index = _candidateCount++;
        Candidate* candidate = Pointer(_candidates) + index;
        candidate->Word = word;
        candidate->FirstUnit = firstUnit;
        int before = Pointer(_endingCount)[end]++;
        Pointer(_ending)[(end * MostWords) + before] = index;
        Prefetch(_statistics + word);
    }

    // Finds where each pair across this place would be in the table, and has it fetched.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int LookAhead(int unit, int firstRight, int slotCount)
    {
        if (slotCount + (MostWords * MostWords) > _slots.Length)
        {
            int[] larger = Pinned<int>(_slots.Length * 2);
            _slots.CopyTo(larger, 0);
            _slots = larger;
        }

        Candidate* candidates = Pointer(_candidates);
        int* slots = Pointer(_slots);
        int* ending = Pointer(_ending) + (unit * MostWords);
        int leftCount = _endingCount[unit];
        int end = _candidateCount;
        for (int left = 0; left < leftCount; left++)
        {
            WordStatistics* words = _statistics + candidates[ending[left]].Word;
            ulong signature = words->Signature;
            for (int right = firstRight; right < end; right++)
            {
                int rightWord = candidates[right].Word;
                int slot = NotInTable;
                if (((signature >> rightWord) & 1) != 0)
                {
                    uint hash = (uint)rightWord * PairTable.HashFactor;
                    slot = words->Row + (int)(hash >> (int)(words->CostsAndShift >> PairTable.ShiftShift));
                    Prefetch(_table + slot);
                }

                slots[slotCount++] = slot;
            }
        }

        return slotCount;
    }

    private void AddUp(int count)
    {
        int* firstStarting = Pointer(_firstStarting);
        int* slots = Pointer(_slots);
        _candidates[0].Cost = 0;
        for (int unit = 0; unit <= count; unit++)
        {
            int first = firstStarting[unit];
            int end = firstStarting[unit + 1];
            int leftCount = _endingCount[unit];
            int* lefts = Pointer(_ending) + (unit * MostWords);
            if (leftCount == 1)
            {
                Follow(lefts[0], first, end, slots);
            }
            else
            {
                Choose(lefts, leftCount, first, end, slots);
            }

            slots += leftCount * (end - first);
        }
    }

    // All words that begin here follow the only one that ends here.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Follow(int left, int first, int end, int* slots)
    {
        Candidate* candidates = Pointer(_candidates);
        WordStatistics* words = _statistics + candidates[left].Word;
        double soFar = candidates[left].Cost;
        for (int right = first; right < end; right++)
        {
            candidates[right].Cost = soFar + PairCost(*slots++, candidates[right].Word, words);
            candidates[right].Previous = left;
        }
    }

    // Every word that begins here takes the cheapest of those that end here, the first if they are equal.
    private void Choose(int* lefts, int leftCount, int first, int end, int* slots)
    {
        Candidate* candidates = Pointer(_candidates);
        double bound = double.PositiveInfinity;
        for (int i = 0; i < leftCount; i++)
        {
            Candidate* left = candidates + lefts[i];
            bound = Math.Min(bound, left->Cost + _statistics[left->Word].WithoutPair);
        }

        for (int right = first; right < end; right++)
        {
            candidates[right].Cost = double.PositiveInfinity;
        }

        for (int i = 0; i < leftCount; i++, slots += end - first)
        {
            int left = lefts[i];
            WordStatistics* words = _statistics + candidates[left].Word;
            double soFar = candidates[left].Cost;
            double atLeast = soFar + words->Lowest;
            for (int right = first; right < end && atLeast <= bound; right++)
            {
                if (atLeast < candidates[right].Cost)
                {
                    double cost = soFar + PairCost(slots[right - first], candidates[right].Word, words);
                    if (cost < candidates[right].Cost)
                    {
                        candidates[right].Cost = cost;
                        candidates[right].Previous = left;
                    }
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double PairCost(int slot, int rightWord, WordStatistics* left)
    {
        if (slot != NotInTable)
        {
            uint* at = _table + slot;
            uint entry;
            while ((entry = *at++) != 0)
            {
                if ((entry & PairTable.WordMask) == (uint)rightWord)
                {
                    return _costs[(left->CostsAndShift & PairTable.CostsMask) + (entry >> PairTable.CostShift)];
                }
            }
        }

        return left->WithoutPair;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Prefetch(void* place)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(place);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T* Pointer<T>(T[] pinned)
        where T : unmanaged => (T*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned));

    private static T[] Pinned<T>(int length)
        where T : unmanaged => GC.AllocateUninitializedArray<T>(length, pinned: true);
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace SearchApp.Analysis.SmartChinese;

/// <summary>All words that may stand in a sentence, and the cheapest path through them. Not thread-safe; allocates nothing per sentence.</summary>
/// <remarks>
/// <b>Path.</b> From 始##始 to 末##末 every word is followed by a word that begins where it ends; the path with the smallest sum
/// of pair costs wins. Of equal paths into a word the one whose left word begins first wins, as in Apache's BiSegGraph.
/// <para>
/// <b>Speed.</b> The work is bound by memory, so it goes in passes, each of which asks the processor to fetch what the next
/// one reads: the characters in the trie; all words, and the statistics of each; where each pair of neighbours would be in the
/// table; its cost; the sums. A left word that cannot win any more, since even its cheapest pair costs too much, is passed
/// over. Pointers go into what the model maps, and into pinned arrays that it or this object keeps alive.
/// </para>
/// </remarks>
internal sealed unsafe class WordLattice
{
    // No word is longer, so no more words of the dictionary, and as many added ones, begin or end at one place.
    private const int MostWords = SmartChineseModel.LongestWord * 2;
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

    // For each pair of neighbours, in the order of the last pass.
    private NeighbourPair[] _pairs = Pinned<NeighbourPair>(8192);

    /// <param name="model">Words and costs.</param>
    public WordLattice(SmartChineseModel model)
    {
        _model = model;
        _nodes = model.Nodes;
        _statistics = model.Statistics;
        _table = model.Slots;
        _costs = model.Costs;
    }

    /// <summary>Cuts a sentence into words.</summary>
    /// <param name="units">The sentence; at least one unit, and closed.</param>
    /// <returns>The first unit of each word, ascending; valid until the next call.</returns>
    public ReadOnlySpan<int> FindPath(SentenceUnits units)
    {
        FindRootNodes(units);
        FindCandidates(units);
        FindCosts(FindSlots(units.Count));
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
                Prefetch(_statistics + WordTrie.Word(node));
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
        var added = _model.Added;
        _candidateCount = 0;
        _endingCount.AsSpan(0, count + 2).Clear();
        Append(WordId.SentenceStart, 0, 0);
        for (int unit = 0; unit < count; unit++)
        {
            firstStarting[unit] = _candidateCount;
            if (characters[unit] == 0)
            {
                Append(words[unit], unit, unit + 1);
            }
            else
            {
                AppendWords(characters, unit, count);
                if (added is not null && added.RootNode(characters[unit], characters[unit + 1]) is var root and not 0)
                {
                    AppendAdded(added, root, characters, unit, count);
                }
            }
        }

        firstStarting[count] = _candidateCount;
        Append(WordId.SentenceEnd, count, count + 1);
        firstStarting[count + 1] = _candidateCount;
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

    private void AppendAdded(AddedWords added, int root, char* characters, int unit, int count)
    {
        int node = root;
        for (int end = unit + 1; node != 0 && end < count && characters[end] != 0; end++)
        {
            node = added.Next(node, characters[end]);
            int word = added.Word(node);
            if (word != 0)
            {
                Append(word, unit, end + 1);
            }
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

    // Where each pair of neighbours would be in the table.
    private int FindSlots(int count)
    {
        Candidate* candidates = Pointer(_candidates);
        int* firstStarting = Pointer(_firstStarting);
        int pairCount = 0;
        for (int unit = 0; unit <= count; unit++)
        {
            if (pairCount + (MostWords * MostWords) > _pairs.Length)
            {
                GrowPairs();
            }

            NeighbourPair* pairs = Pointer(_pairs);
            int* lefts = Pointer(_ending) + (unit * MostWords);
            int leftCount = _endingCount[unit];
            int first = firstStarting[unit];
            int end = firstStarting[unit + 1];
            for (int left = 0; left < leftCount; left++)
            {
                WordStatistics* words = _statistics + candidates[lefts[left]].Word;
                ulong signature = words->Signature;
                int row = words->Row;
                int firstCost = (int)(words->CostsAndShift & PairTable.CostsMask);
                int shift = (int)(words->CostsAndShift >> PairTable.ShiftShift);
                for (int right = first; right < end; right++)
                {
                    int rightWord = candidates[right].Word;
                    NeighbourPair* pair = pairs + pairCount++;
                    pair->Place = NotInTable;
                    if (((signature >> rightWord) & 1) != 0)
                    {
                        int slot = row + (int)(((uint)rightWord * PairTable.HashFactor) >> shift);
                        Prefetch(_table + slot);
                        pair->Place = slot;
                        pair->RightWord = (uint)rightWord;
                        pair->FirstCost = firstCost;
                    }
                }
            }
        }

        return pairCount;
    }

    private void GrowPairs()
    {
        var larger = Pinned<NeighbourPair>(_pairs.Length * 2);
        _pairs.CopyTo(larger, 0);
        _pairs = larger;
    }

    // Where the cost of each pair is, of those that are in the table.
    private void FindCosts(int pairCount)
    {
        NeighbourPair* pair = Pointer(_pairs);
        NeighbourPair* end = pair + pairCount;
        uint* table = _table;
        double* costs = _costs;
        for (; pair < end; pair++)
        {
            if (pair->Place == NotInTable)
            {
                continue;
            }

            uint* at = table + pair->Place;
            uint entry = *at;
            while (entry != 0 && (entry & PairTable.WordMask) != pair->RightWord)
            {
                entry = *++at;
            }

            int place = entry == 0 ? NotInTable : pair->FirstCost + (int)(entry >> PairTable.CostShift);
            pair->Place = place;
            Prefetch(costs + place);
        }
    }
    private void AddUp(int count)
    {
        int* firstStarting = Pointer(_firstStarting);
        NeighbourPair* pairs = Pointer(_pairs);
        _candidates[0].Cost = 0;
        for (int unit = 0; unit <= count; unit++)
        {
            int first = firstStarting[unit];
            int end = firstStarting[unit + 1];
            int leftCount = _endingCount[unit];
            int* lefts = Pointer(_ending) + (unit * MostWords);
            if (leftCount == 1)
            {
                Follow(lefts[0], first, end, pairs);
            }
            else
            {
                Choose(lefts, leftCount, first, end, pairs);
            }

            pairs += leftCount * (end - first);
        }
    }

    // All words that begin here follow the only one that ends here.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Follow(int left, int first, int end, NeighbourPair* pairs)
    {
        Candidate* candidates = Pointer(_candidates);
        WordStatistics* words = _statistics + candidates[left].Word;
        double soFar = candidates[left].Cost;
        for (int right = first; right < end; right++)
        {
            int place = (pairs++)->Place;
            candidates[right].Cost = soFar + (place == NotInTable ? words->WithoutPair : _costs[place]);
            candidates[right].Previous = left;
        }
    }

    // Every word that begins here takes the cheapest of those that end here, the first if they are equal.
    private void Choose(int* lefts, int leftCount, int first, int end, NeighbourPair* pairs)
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

        for (int i = 0; i < leftCount; i++, pairs += end - first)
        {
            int left = lefts[i];
            WordStatistics* words = _statistics + candidates[left].Word;
            double soFar = candidates[left].Cost;
            if (soFar + words->Lowest > bound)
            {
                continue;
            }

            for (int right = first; right < end; right++)
            {
                int place = pairs[right - first].Place;
                double cost = soFar + (place == NotInTable ? words->WithoutPair : _costs[place]);
                if (cost < candidates[right].Cost)
                {
                    candidates[right].Cost = cost;
                    candidates[right].Previous = left;
                }
            }
        }
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

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace SearchApp.Analysis.SmartChinese;

/// <summary>All words that may stand in a sentence, and the cheapest path through them. Not thread-safe; allocates nothing per sentence.</summary>
/// <remarks>
/// <b>Path.</b> From 始##始 to 末##末 every word is followed by a word that begins where it ends; the path with the smallest sum
/// of pair costs wins. Of equal paths into a word the one whose left word begins first wins, as in Apache's BiSegGraph.
/// <para>
/// <b>Speed.</b> The work is bound by memory, so it goes in two passes: the first finds the words and, for each pair of
/// neighbours that may be in the table, asks the processor to fetch its slot; the second adds up. A left word that cannot
/// win any more, since even its cheapest pair costs too much, is passed over without a look at the table.
/// </para>
/// </remarks>
internal sealed unsafe class WordLattice
{
    private const int None = -1;
    private const int NotInTable = -1;

    private readonly SmartChineseModel _model;

    // By unit, and one past the last: the first candidate that begins there; first and last that end there.
    private readonly int[] _firstStarting = GC.AllocateArray<int>(SentenceUnits.Capacity + 2, pinned: true);
    private readonly int[] _firstEnding = GC.AllocateArray<int>(SentenceUnits.Capacity + 2, pinned: true);
    private readonly int[] _lastEnding = GC.AllocateArray<int>(SentenceUnits.Capacity + 2, pinned: true);
    private readonly int[] _path = new int[SentenceUnits.Capacity + 1];
    private Candidate[] _candidates = GC.AllocateArray<Candidate>(4096, pinned: true);
    private int _candidateCount;

    // For each pair of neighbours, in the order of the second pass: where the search in the table begins.
    private int[] _slots = GC.AllocateArray<int>(8192, pinned: true);
    private int _slotCount;

    /// <param name="model">Words and costs.</param>
    public WordLattice(SmartChineseModel model) => _model = model;

    /// <summary>Cuts a sentence into words.</summary>
    /// <param name="units">The sentence; at least one unit.</param>
    /// <returns>The first unit of each word, ascending; valid until the next call.</returns>
    public ReadOnlySpan<int> FindPath(SentenceUnits units)
    {
        FindCandidates(units);
        AddUp(units.Count);
        int at = _path.Length;
        for (int candidate = _candidates[_candidateCount - 1].Previous; candidate != 0; candidate = _candidates[candidate].Previous)
        {
            _path[--at] = _candidates[candidate].FirstUnit;
        }

        return _path.AsSpan(at);
    }

    private void FindCandidates(SentenceUnits units)
    {
        int count = units.Count;
        _candidateCount = 0;
        _slotCount = 0;
        Array.Fill(_firstEnding, None, 0, count + 2);
        Append(WordId.SentenceStart, None, 0);
        fixed (ulong* nodes = _model.Nodes)
        fixed (char* characters = units.Characters)
        {
            for (int unit = 0; unit < count; unit++)
            {
                _firstStarting[unit] = _candidateCount;
                char c = characters[unit];
                if (c == 0)
                {
                    Append(units.Words[unit], unit, unit + 1);
                }
                else
                {
                    AppendWords(nodes, characters, unit, count);
                }

                LookAhead(unit);
            }
        }

        _firstStarting[count] = _candidateCount;
        Append(WordId.SentenceEnd, count, count + 1);
        LookAhead(count);
    }

    // A single character is always a candidate, in the dictionary or not.
    private void AppendWords(ulong* nodes, char* characters, int unit, int count)
    {
        char c = characters[unit];
        ulong node = nodes[WordTrie.Code(c)];
        if (WordTrie.Check(node) != c)
        {
            Append(WordId.Unknown, unit, unit + 1);
            return;
        }

        Append(WordTrie.Word(node), unit, unit + 1);
        int childBase = WordTrie.Base(node);
        for (int end = unit + 1; childBase != 0 && end < count; end++)
        {
            c = characters[end];
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
        if (_candidateCount == _candidates.Length)
        {
            Grow(ref _candidates);
        }

        int index = _candidateCount++;
        ref var candidate = ref _candidates[index];
        candidate.Word = word;
        candidate.FirstUnit = firstUnit;
        candidate.NextWithSameEnd = None;
        if (_firstEnding[end] == None)
        {
            _firstEnding[end] = index;
        }
        else
        {
            _candidates[_lastEnding[end]].NextWithSameEnd = index;
        }

        _lastEnding[end] = index;
        Prefetch(ref _model.Pairs.Statistics[word]);
    }

    // Finds where each pair across this place would be in the table, and has it fetched.
    private void LookAhead(int unit)
    {
        var statistics = _model.Pairs.Statistics;
        var table = _model.Pairs.Slots;
        for (int right = _firstStarting[unit]; right < _candidateCount; right++)
        {
            int rightWord = _candidates[right].Word;
            uint hash = (uint)rightWord * PairTable.HashFactor;
            for (int left = _firstEnding[unit]; left != None; left = _candidates[left].NextWithSameEnd)
            {
                ref readonly var words = ref statistics[_candidates[left].Word];
                int slot = NotInTable;
                if (((words.Signature >> rightWord) & 1) != 0)
                {
                    slot = words.Row + (int)(hash >> (int)(words.CostsAndShift >> PairTable.ShiftShift));
                    Prefetch(ref table[slot]);
                }

                if (_slotCount == _slots.Length)
                {
                    Grow(ref _slots);
                }

                _slots[_slotCount++] = slot;
            }
        }
    }

    private void AddUp(int count)
    {
        var candidates = _candidates;
        var statistics = _model.Pairs.Statistics;
        candidates[0].Cost = 0;
        int next = 0;
        for (int unit = 0; unit <= count; unit++)
        {
            int firstLeft = _firstEnding[unit];
            double bound = double.PositiveInfinity;
            for (int left = firstLeft; left != None; left = candidates[left].NextWithSameEnd)
            {
                bound = Math.Min(bound, candidates[left].Cost + statistics[candidates[left].Word].WithoutPair);
            }

            int end = unit == count ? _candidateCount : _firstStarting[unit + 1];
            for (int right = _firstStarting[unit]; right < end; right++)
            {
                double best = double.PositiveInfinity;
                int bestLeft = firstLeft;
                int rightWord = candidates[right].Word;
                for (int left = firstLeft; left != None; left = candidates[left].NextWithSameEnd)
                {
                    int slot = _slots[next++];
                    double soFar = candidates[left].Cost;
                    ref readonly var words = ref statistics[candidates[left].Word];
                    double atLeast = soFar + words.Lowest;
                    if (atLeast > bound || atLeast >= best)
                    {
                        continue;
                    }

                    double cost = soFar + (slot == NotInTable ? words.WithoutPair : PairCost(slot, rightWord, in words));
                    if (cost < best)
                    {
                        best = cost;
                        bestLeft = left;
                    }
                }

                candidates[right].Cost = best;
                candidates[right].Previous = bestLeft;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double PairCost(int slot, int rightWord, in WordStatistics left)
    {
        var table = _model.Pairs.Slots;
        uint entry;
        while ((entry = table[slot]) != 0)
        {
            if ((entry & PairTable.WordMask) == (uint)rightWord)
            {
                return _model.Pairs.Costs[(left.CostsAndShift & PairTable.CostsMask) + (entry >> PairTable.CostShift)];
            }

            slot++;
        }

        return left.WithoutPair;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Prefetch<T>(ref T place)
        where T : unmanaged
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref place));
        }
    }

    private static void Grow<T>(ref T[] array)
        where T : unmanaged
    {
        var larger = GC.AllocateUninitializedArray<T>(array.Length * 2, pinned: true);
        array.CopyTo(larger, 0);
        array = larger;
    }
}

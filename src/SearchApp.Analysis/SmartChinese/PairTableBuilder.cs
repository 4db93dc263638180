using System.Numerics;
using System.Runtime.CompilerServices;
using SearchApp.Analysis.Resources;

namespace SearchApp.Analysis.SmartChinese;

/// <summary>Lays out a <see cref="PairTable"/> from the frequencies in the model's file, once per process.</summary>
/// <remarks>
/// cost(A, B) = −ln(0.1·(1 + a)/M + 0.9·((1 − 1/M)·p/(1 + a) + 1/M)): a the frequency of A, p that of the pair, M =
/// <see cref="SmartChineseModel.TotalFrequency"/>. It is finished in doubles and in the order of Apache's BiSegGraph, so that
/// paths which cost the same there cost the same here.
/// </remarks>
internal sealed class PairTableBuilder
{
    private const double Smooth = 0.1;
    private const int HighestPairFrequency = 500_000;
    private const double Tiny = 1.0 / SmartChineseModel.TotalFrequency;

    // By pair frequency: the place of its cost in the row named beside it.
    private readonly int[] _placeOf = new int[HighestPairFrequency + 1];
    private readonly int[] _placeIsOfRow = new int[HighestPairFrequency + 1];
    private uint[] _slots = new uint[1 << 20];
    private double[] _costs = new double[1 << 17];
    private int _slotCount;
    private int _costCount;

    /// <summary>Reads the frequencies of all words, then their pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PairTable Build(VarintReader reader, int wordCount)
    {
        var frequencies = new int[wordCount];
        for (int word = 0; word < wordCount; word++)
        {
            frequencies[word] = reader.Read();
        }

        var statistics = GC.AllocateUninitializedArray<WordStatistics>(wordCount, pinned: true);
        for (int word = 0; word < wordCount; word++)
        {
            statistics[word] = ReadRow(ref reader, word, frequencies[word], reader.Read());
        }

        return new PairTable(statistics, Pin(_slots, _slotCount), Pin(_costs, _costCount));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private WordStatistics ReadRow(ref VarintReader reader, int left, int leftFrequency, int pairCount)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, pairCount + (pairCount / 2)));
        int shift = 32 - BitOperations.Log2((uint)size);
        Reserve(size + pairCount + 1, pairCount);
        int firstCost = _costCount;
        int end = _slotCount + size;
        double withoutPair = Cost(leftFrequency, 0);
        double lowest = withoutPair;
        ulong signature = 0;
        int right = 0;
        for (int i = 0; i < pairCount; i++)
        {
            right += reader.Read();
            int place = PlaceOfCost(left, leftFrequency, reader.Read(), firstCost);
            lowest = Math.Min(lowest, _costs[firstCost + place]);
            signature |= 1UL << (right & 63);
            int slot = _slotCount + (int)(((uint)right * PairTable.HashFactor) >> shift);
            while (_slots[slot] != 0)
            {
                slot++;
            }

            _slots[slot] = (uint)right | ((uint)place << PairTable.CostShift);
            end = Math.Max(end, slot + 1);
        }

        int row = _slotCount;
        _slotCount = pairCount == 0 ? row : end + 1;
        return new WordStatistics(
            withoutPair, lowest, signature, row, (uint)firstCost | ((uint)shift << PairTable.ShiftShift));
    }

    private int PlaceOfCost(int left, int leftFrequency, int pairFrequency, int firstCost)
    {
        if (_placeIsOfRow[pairFrequency] != left)
        {
            _placeIsOfRow[pairFrequency] = left;
            _placeOf[pairFrequency] = _costCount - firstCost;
            _costs[_costCount++] = Cost(leftFrequency, pairFrequency);
        }

        return _placeOf[pairFrequency];
    }

    /// <summary>Statistics of a word that begins no pair.</summary>
    public static WordStatistics WithoutPairs(int frequency)
    {
        double cost = Cost(frequency, 0);
        return new WordStatistics(cost, cost, 0, 0, 0);
    }

    private static double Cost(int leftFrequency, int pairFrequency) => -Math.Log(
        (Smooth * (1.0 + leftFrequency) / (SmartChineseModel.TotalFrequency + 0.0))
        + ((1.0 - Smooth) * (((1.0 - Tiny) * pairFrequency / (1.0 + leftFrequency)) + Tiny)));

    private void Reserve(int slots, int costs)
    {
        if (_slotCount + slots > _slots.Length)
        {
            Array.Resize(ref _slots, Math.Max(_slots.Length * 2, _slotCount + slots));
        }

        if (_costCount + costs > _costs.Length)
        {
            Array.Resize(ref _costs, Math.Max(_costs.Length * 2, _costCount + costs));
        }
    }

    private static T[] Pin<T>(T[] source, int count)
        where T : unmanaged
    {
        var pinned = GC.AllocateUninitializedArray<T>(count, pinned: true);
        source.AsSpan(0, count).CopyTo(pinned);
        return pinned;
    }
}

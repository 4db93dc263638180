using System.Numerics;
using SearchApp.Analysis.SmartChinese;

namespace SearchApp.ResourceBuilder;

/// <summary>Lays out the rows of <see cref="PairTable"/> word by word, in the order of their ids.</summary>
internal sealed class PairTableBuilder
{
    private readonly List<WordStatistics> _statistics = [];
    private readonly List<uint> _slots = [];
    private readonly List<double> _costs = [];

    public IReadOnlyList<WordStatistics> Statistics => _statistics;

    public IReadOnlyList<uint> Slots => _slots;

    public IReadOnlyList<double> Costs => _costs;

    /// <summary>Adds a word.</summary>
    /// <param name="frequency">Its frequency.</param>
    /// <param name="pairs">Ids of the words after it, ascending, and the frequencies of the pairs.</param>
    public void Add(int frequency, IReadOnlyList<(int Right, int Frequency)> pairs)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, pairs.Count + (pairs.Count / 2)));
        int shift = 32 - BitOperations.Log2((uint)size);
        int row = _slots.Count;
        int firstCost = _costs.Count;
        double withoutPair = PairTable.Cost(frequency, 0);
        double lowest = withoutPair;
        ulong signature = 0;
        var places = new Dictionary<int, int>();
        foreach (var (right, pairFrequency) in pairs)
        {
            if (!places.TryGetValue(pairFrequency, out int place))
            {
                places.Add(pairFrequency, place = _costs.Count - firstCost);
                _costs.Add(PairTable.Cost(frequency, pairFrequency));
            }

            lowest = Math.Min(lowest, _costs[firstCost + place]);
            signature |= 1UL << (right & 63);
            Put(row + (int)(((uint)right * PairTable.HashFactor) >> shift), (uint)right | ((uint)place << PairTable.CostShift));
        }

        if (pairs.Count > 0)
        {
            Grow(row + size);
            _slots.Add(0);
        }

        _statistics.Add(new WordStatistics(withoutPair, lowest, signature, row, (uint)firstCost | ((uint)shift << PairTable.ShiftShift)));
    }

    private void Put(int slot, uint entry)
    {
        Grow(slot + 1);
        while (_slots[slot] != 0)
        {
            slot++;
            Grow(slot + 1);
        }

        _slots[slot] = entry;
    }

    private void Grow(int count)
    {
        while (_slots.Count < count)
        {
            _slots.Add(0);
        }
    }
}

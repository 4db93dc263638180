namespace SearchApp.Analysis.SmartChinese;

/// <summary>What word B costs after word A, for all words: a small hash table for each word A. All arrays are pinned.</summary>
/// <param name="Statistics">By word id.</param>
/// <param name="Slots">The rows, one after the other.</param>
/// <param name="Costs">Costs in nats, those of a row together.</param>
/// <remarks>
/// A slot is 32 bits: the id of B (17; 0 for a free slot) and the place of the cost among those of the row (15). The search
/// begins at row + (B·<see cref="HashFactor"/> mod 2³²) &gt;&gt; shift and goes on to the first free slot; every row ends
/// with one.
/// </remarks>
internal sealed record PairTable(WordStatistics[] Statistics, uint[] Slots, double[] Costs)
{
    /// <summary>2³² divided by the golden ratio.</summary>
    public const uint HashFactor = 0x9E3779B1;

    /// <summary>Where the place of the cost begins in a slot.</summary>
    public const int CostShift = 17;

    /// <summary>The bits of a slot that are the id.</summary>
    public const uint WordMask = (1u << CostShift) - 1;

    /// <summary>The bits of <see cref="WordStatistics.CostsAndShift"/> that are the first cost.</summary>
    public const uint CostsMask = (1u << ShiftShift) - 1;

    /// <summary>Where the shift begins in <see cref="WordStatistics.CostsAndShift"/>.</summary>
    public const int ShiftShift = 24;
}

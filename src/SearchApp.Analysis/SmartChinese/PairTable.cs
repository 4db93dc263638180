namespace SearchApp.Analysis.SmartChinese;

/// <summary>What word B costs after word A, for all words: a small hash table for each word A.</summary>
/// <remarks>
/// A row of slots for each A lies after that of another, and so do the rows' different costs (in nats). A slot is 32 bits: the id of
/// B (17; 0 for a free slot) and the place of the cost among those of the row (15). The search begins at
/// row + (B·<see cref="HashFactor"/> mod 2³²) &gt;&gt; shift and goes on to the first free slot; every row ends with one.
/// <para>
/// cost(A, B) = −ln(0.1·(1 + a)/M + 0.9·((1 − 1/M)·p/(1 + a) + 1/M)): a the frequency of A, p that of the pair, M =
/// <see cref="SmartChineseModel.TotalFrequency"/>. It is finished in doubles and in the order of Apache's BiSegGraph, so that
/// paths which cost the same there cost the same here.
/// </para>
/// </remarks>
internal static class PairTable
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

    private const double Smooth = 0.1;
    private const double Tiny = 1.0 / SmartChineseModel.TotalFrequency;

    /// <summary>Cost of a pair, in nats.</summary>
    /// <param name="leftFrequency">Frequency of the left word.</param>
    /// <param name="pairFrequency">Frequency of the pair; 0 for one that is not known.</param>
    public static double Cost(int leftFrequency, int pairFrequency) => -Math.Log(
        (Smooth * (1.0 + leftFrequency) / (SmartChineseModel.TotalFrequency + 0.0))
        + ((1.0 - Smooth) * (((1.0 - Tiny) * pairFrequency / (1.0 + leftFrequency)) + Tiny)));
}

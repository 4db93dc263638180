namespace SearchApp.Analysis.SmartChinese;

/// <summary>What a word costs as the left one of a pair, in nats (negative natural logarithms); 32 bytes.</summary>
/// <param name="WithoutPair">Cost to any word that the dictionary has no pair for.</param>
/// <param name="Lowest">Cost to the cheapest word: no pair costs less.</param>
/// <param name="Signature">Bit (id mod 64) is set for every word that stands in a pair: most others are refused by it.</param>
/// <param name="Row">First slot of its pairs.</param>
/// <param name="CostsAndShift">First of its costs (low 24 bits), and by how much the hash of an id is shifted to give a slot.</param>
internal readonly record struct WordStatistics(
    double WithoutPair, double Lowest, ulong Signature, int Row, uint CostsAndShift);

namespace SearchApp.Analysis.SmartChinese;

/// <summary>The first 28 bytes of <c>smartcn.bin</c>; see <see cref="SmartChineseModel"/>.</summary>
/// <param name="Magic">"SCN3".</param>
/// <param name="NodeCount">Nodes of the trie, with as many empty ones at the end as there are codes.</param>
/// <param name="WordCount">Words, those of no entry included.</param>
/// <param name="CostCount">Costs of pairs.</param>
/// <param name="SlotCount">Slots of pairs.</param>
/// <param name="DelimiterCount">Delimiters of the dictionary.</param>
/// <param name="FoldedLength">Bytes of the words that folding changes.</param>
internal readonly record struct ModelHeader(
    int Magic, int NodeCount, int WordCount, int CostCount, int SlotCount, int DelimiterCount, int FoldedLength)
{
    /// <summary>What <see cref="Magic"/> must be.</summary>
    public const int ExpectedMagic = 0x334E4353;
}

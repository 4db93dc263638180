namespace SearchApp.Analysis.SmartChinese;

/// <summary>Two candidates of which one begins where the other ends, while their cost is looked up.</summary>
internal struct NeighbourPair
{
    /// <summary>First the slot where the search in the table begins, then the place of the cost; -1 if it is not in the table.</summary>
    public int Place;

    /// <summary>Id of the right word.</summary>
    public uint RightWord;

    /// <summary>Where the costs of the left word begin.</summary>
    public int FirstCost;
}

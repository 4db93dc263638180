namespace SearchApp.Indexing.Building;

/// <summary>A place of an <see cref="IdTable"/>: of zeros when it is free. 24 bytes.</summary>
internal struct IdSlot(UInt128 id, int value)
{
    private readonly ulong _upper = (ulong)(id >> 64);
    private readonly ulong _lower = (ulong)id;
    private readonly int _taken = 1;

    /// <summary>The id.</summary>
    public readonly UInt128 Id => new(_upper, _lower);

    /// <summary>Whether it holds an id.</summary>
    public readonly bool IsTaken => _taken != 0;

    /// <summary>The number of the id.</summary>
    public int Value { readonly get; set; } = value;
}

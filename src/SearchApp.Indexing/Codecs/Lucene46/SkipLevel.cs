namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>How far a <see cref="SkipCursor"/> has come on one level.</summary>
internal sealed class SkipLevel
{
    /// <summary>Where the level begins in .doc.</summary>
    public required long Start { get; init; }

    /// <summary>Where reading it goes on.</summary>
    public long At { get; set; }

    /// <summary>The entry read but not taken; its document is int.MaxValue when there is none.</summary>
    public SkipPlace Next { get; set; }

    /// <summary>The number of that entry.</summary>
    public int NextNumber { get; set; }

    /// <summary>Where that entry's copy ends in the level below, from the level's start.</summary>
    public long ChildOfNext { get; set; }

    /// <summary>The same for the entry taken last.</summary>
    public long ChildOfLast { get; set; }
}

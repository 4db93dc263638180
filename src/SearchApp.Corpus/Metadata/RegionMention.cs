namespace SearchApp.Corpus.Metadata;

/// <summary>A place named in a text.</summary>
/// <param name="Start">First UTF-16 unit of the name.</param>
/// <param name="Length">Units of the name.</param>
/// <param name="Candidates">The regions of that name, provinces first.</param>
internal readonly record struct RegionMention(int Start, int Length, Region[] Candidates)
{
    /// <summary>Whether it stands in the name of a firm, a university or a paper: <see cref="NameOfFirm"/>.</summary>
    public bool IsInName { get; init; }
}

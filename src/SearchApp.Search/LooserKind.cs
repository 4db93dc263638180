namespace SearchApp.Search;

/// <summary>What a looser search gives up.</summary>
public enum LooserKind
{
    /// <summary>The filter of regions published in.</summary>
    Regions,

    /// <summary>The filter of regions written about.</summary>
    About,

    /// <summary>The filter of sources.</summary>
    Sources,

    /// <summary>The filter of dates.</summary>
    Dates,

    /// <summary>Quotes and other signs of the query.</summary>
    Signs,

    /// <summary>That every word must occur.</summary>
    EveryWord,
}

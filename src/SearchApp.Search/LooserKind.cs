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

    /// <summary>The filter of columns of a site.</summary>
    Columns,

    /// <summary>The filter of people.</summary>
    People,

    /// <summary>The filter of public bodies.</summary>
    Issuers,

    /// <summary>The filter of document numbers.</summary>
    Numbers,

    /// <summary>The filter of activities.</summary>
    Activities,

    /// <summary>The filter of scripts.</summary>
    Scripts,

    /// <summary>The filter of dates.</summary>
    Dates,

    /// <summary>That only articles in quarantine are looked through.</summary>
    Quarantine,

    /// <summary>All filters.</summary>
    AllFilters,

    /// <summary>One word or condition of the query.</summary>
    Word,

    /// <summary>That an article names the place that it is published in or about.</summary>
    OfPlace,

    /// <summary>That words which mean the same do not count.</summary>
    Synonyms,

    /// <summary>Quotes and other signs of the query.</summary>
    Signs,

    /// <summary>That every word must occur.</summary>
    EveryWord,
}

namespace SearchApp.Search.Collecting;

/// <summary>The groups of filters; a facet's counts ignore the selection of its own group.</summary>
[Flags]
internal enum FilterGroup
{
    /// <summary>No group.</summary>
    None = 0,

    /// <summary>Published in.</summary>
    Region = 1,

    /// <summary>Written about.</summary>
    About = 2,

    /// <summary>Source.</summary>
    Source = 4,

    /// <summary>Day range or undated.</summary>
    Date = 8,
}

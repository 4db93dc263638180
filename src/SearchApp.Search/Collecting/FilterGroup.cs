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

    /// <summary>Column of the site.</summary>
    Column = 16,

    /// <summary>People with an office.</summary>
    Person = 32,

    /// <summary>Public bodies.</summary>
    Issuer = 64,

    /// <summary>Document numbers.</summary>
    Number = 128,

    /// <summary>What somebody did in office.</summary>
    Activity = 256,

    /// <summary>Script of the text.</summary>
    Script = 512,
}

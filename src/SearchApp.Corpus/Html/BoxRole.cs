namespace SearchApp.Corpus.Html;

/// <summary>What a container is for, by its element and the words of its class and id.</summary>
internal enum BoxRole : byte
{
    /// <summary>Nothing says so.</summary>
    Unknown,

    /// <summary>The article.</summary>
    Article,

    /// <summary>Menus, paths and lists that lead to other pages.</summary>
    Navigation,

    /// <summary>Other articles.</summary>
    Related,

    /// <summary>What readers wrote.</summary>
    Comments,

    /// <summary>Print, share, font size.</summary>
    Tools,

    /// <summary>Who runs the site.</summary>
    Footer,

    /// <summary>Advertisements.</summary>
    Advertisement,
}

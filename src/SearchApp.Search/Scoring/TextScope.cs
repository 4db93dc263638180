namespace SearchApp.Search.Scoring;

/// <summary>Which texts of an article a part of a query looks in.</summary>
internal enum TextScope
{
    /// <summary>Title and body.</summary>
    All,

    /// <summary>Title and subtitle only.</summary>
    Title,

    /// <summary>Body only.</summary>
    Body,
}

namespace SearchApp.Corpus.Sources;

/// <summary>What a file holds, by its name.</summary>
internal enum FileKind
{
    /// <summary>Something this program does not read.</summary>
    Other,

    /// <summary>One page as flat text.</summary>
    Text,

    /// <summary>One page in HTML or XHTML.</summary>
    Html,

    /// <summary>One JSON record a line.</summary>
    JsonLines,
}

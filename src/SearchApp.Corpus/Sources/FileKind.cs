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

    /// <summary>One page with its parts, as mail.</summary>
    Mhtml,

    /// <summary>One JSON record a line.</summary>
    JsonLines,

    /// <summary>One JSON object, or an array of them.</summary>
    Json,

    /// <summary>A table with commas.</summary>
    Csv,

    /// <summary>A table with tabs.</summary>
    Tsv,

    /// <summary>RSS or Atom.</summary>
    Feed,

    /// <summary>A web archive.</summary>
    Warc,

    /// <summary>A zip archive.</summary>
    Zip,

    /// <summary>A tar archive.</summary>
    Tar,
}

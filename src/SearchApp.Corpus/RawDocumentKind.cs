namespace SearchApp.Corpus;

/// <summary>What the bytes of a document are.</summary>
public enum RawDocumentKind
{
    /// <summary>A page as flat text.</summary>
    Text,

    /// <summary>A page in HTML or XHTML.</summary>
    Html,

    /// <summary>A page in HTML saved with its parts as mail (MHTML).</summary>
    Mhtml,

    /// <summary>One JSON object.</summary>
    JsonRecord,
}

namespace SearchApp.Corpus;

/// <summary>What the bytes of a document are.</summary>
public enum RawDocumentKind
{
    /// <summary>A page as flat text.</summary>
    Text,

    /// <summary>One JSON object.</summary>
    JsonRecord,
}

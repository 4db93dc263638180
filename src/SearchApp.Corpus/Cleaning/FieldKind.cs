namespace SearchApp.Corpus.Cleaning;

/// <summary>What a label in a date line or an editor line stands for.</summary>
internal enum FieldKind
{
    /// <summary>When the page was published.</summary>
    Date,

    /// <summary>When it was last changed.</summary>
    Updated,

    /// <summary>When a document was signed or printed, before it was published.</summary>
    Signed,

    /// <summary>Who published it first.</summary>
    Source,

    /// <summary>Which body put it on the site: its source where no other is named.</summary>
    Issuer,

    /// <summary>Who wrote it.</summary>
    Author,

    /// <summary>Who edited it.</summary>
    Editor,

    /// <summary>Something of no use to a reader: views, font size.</summary>
    Other,
}

namespace SearchApp.Corpus;

/// <summary>The script in which a text is shown.</summary>
public enum TextLens
{
    /// <summary>As the source has it.</summary>
    Stored,

    /// <summary>In simplified characters.</summary>
    Simplified,

    /// <summary>In traditional characters, in the forms that schoolbooks in Taiwan have.</summary>
    Traditional,
}

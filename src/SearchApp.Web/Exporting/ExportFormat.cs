namespace SearchApp.Web.Exporting;

/// <summary>The forms in which a result can be taken away.</summary>
public enum ExportFormat
{
    /// <summary>Comma-separated values for a spreadsheet.</summary>
    Csv,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>References for a citation manager.</summary>
    Ris,
}

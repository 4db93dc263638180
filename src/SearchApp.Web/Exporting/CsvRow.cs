using System.Text;

namespace SearchApp.Web.Exporting;

/// <summary>Writes rows as RFC 4180 has them, and so that no spreadsheet takes a scraped text for a formula.</summary>
internal static class CsvRow
{
    /// <summary>The fields, quoted where needed, ended by CR LF.</summary>
    public static string Write(IEnumerable<string?> fields)
    {
        var row = new StringBuilder();
        foreach (string? field in fields)
        {
            if (row.Length > 0)
            {
                row.Append(',');
            }

            row.Append(Field(field ?? ""));
        }

        return row.Append("\r\n").ToString();
    }

    private static string Field(string text)
    {
        string safe = StartsFormula(text) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 || safe.Length == 0
            ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : safe;
    }

    // Full-width forms too: some spreadsheets fold them.
    private static bool StartsFormula(string text) =>
        text.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(text[0], StringComparison.Ordinal);
}

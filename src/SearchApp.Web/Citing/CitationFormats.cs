using System.Globalization;
using System.Text;

namespace SearchApp.Web.Citing;

/// <summary>A citation in the forms that people and programs take.</summary>
public static class CitationFormats
{
    /// <summary>
    /// GB/T 7714—2015, numeric, online. A newspaper's article: 责任者. 题名[N/OL]. 报名, 出版日期[引用日期]. 地址. Any other page: 责任者.
    /// 题名[EB/OL]. (发布日期)[引用日期]. 地址.
    /// </summary>
    public static string Gbt7714(Citation citation)
    {
        var text = new StringBuilder();
        bool isPaper = citation.Newspaper is not null;
        if ((isPaper ? citation.Author : citation.Creator) is { } creator)
        {
            text.Append(creator).Append(". ");
        }

        text.Append(citation.Title).Append(isPaper ? "[N/OL]. " : "[EB/OL]. ").Append(citation.Newspaper);
        if (citation.Date is { } date)
        {
            text.Append(isPaper ? $", {date}" : $"({date})");
        }

        text.Append('[').Append(citation.AccessedOn).Append("].");
        if (citation.Url is { } url)
        {
            text.Append(' ').Append(url).Append('.');
        }

        return text.ToString();
    }

    /// <summary>A BibTeX entry of type online, for biber and Zotero.</summary>
    public static string BibTex(Citation citation)
    {
        var text = new StringBuilder("@online{").Append(Key(citation.Id)).Append(",\n");
        Field("title", "{" + Tex(citation.Title) + "}");
        Field("author", citation.Author is { } author ? "{" + Tex(author) + "}" : null);
        Field("organization", citation.Source is { } source ? Tex(source) : null);
        Field("date", citation.Published.Year is null ? null : citation.Published + (citation.Published.Inferred ? "~" : ""));
        Field("url", citation.Url);
        Field("urldate", citation.AccessedOn);
        Field("langid", "chinese");
        return text.Append("}\n").ToString();

        void Field(string name, string? value)
        {
            if (value is not null)
            {
                text.Append("  ").Append(name).Append(" = {").Append(OneLine(value)).Append("},\n");
            }
        }
    }

    /// <summary>A RIS record of type NEWS.</summary>
    public static string Ris(Citation citation)
    {
        var text = new StringBuilder();
        Line("TY", "NEWS");
        Line("TI", citation.Title);
        Line("AU", citation.Author);
        Line("PB", citation.Source);
        Line("PY", citation.Published.Year?.ToString("D4", CultureInfo.InvariantCulture));
        Line("DA", citation.Published.Year is null ? null : citation.Published.ToString().Replace('-', '/'));
        Line("UR", citation.Url);
        Line("Y2", citation.AccessedOn.Replace('-', '/'));
        Line("LA", "zh");
        Line("ID", citation.Id);
        return text.Append("ER  - \r\n\r\n").ToString();

        void Line(string tag, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                text.Append(tag).Append("  - ").Append(OneLine(value)).Append("\r\n");
            }
        }
    }

    /// <summary>A RIS record that only says something.</summary>
    /// <param name="note">What; one line.</param>
    public static string RisNote(string note) => $"TY  - GEN\r\nTI  - {OneLine(note)}\r\nER  - \r\n\r\n";

    /// <summary>A key of letters and digits that is the same for the same id.</summary>
    private static string Key(string id)
    {
        byte[] hash = System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(id));
        return "searchapp" + Convert.ToHexStringLower(hash.AsSpan(0, 5));
    }

    private static string Tex(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            safe.Append(c switch
            {
                '{' or '}' or '%' or '#' or '&' or '$' or '_' => "\\" + c,
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                _ => c.ToString(),
            });
        }

        return safe.ToString();
    }

    // A line break inside a value would begin a new field.
    private static string OneLine(string text) =>
        string.Join(' ', text.Split(['\r', '\n', '\u2028', '\u2029', '\u0085'], StringSplitOptions.RemoveEmptyEntries));
}

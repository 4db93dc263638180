namespace SearchApp.Corpus.Html;

/// <summary>Links to what belongs to the article itself: 附件：2022年工作要点.doc.</summary>
internal static class Attachment
{
    private static readonly string[] Endings = [".doc", ".docx", ".pdf", ".xls", ".xlsx", ".wps", ".ofd", ".zip", ".rar", ".ppt", ".pptx", ".et"];

    /// <summary>Whether a line of folded text names an attachment.</summary>
    public static bool Matches(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("附件") || line.StartsWith("附:") || line.StartsWith("附表"))
        {
            return true;
        }

        foreach (string ending in Endings)
        {
            if (line.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }
}

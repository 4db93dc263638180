using SearchApp.Corpus.Cleaning;
using SearchApp.Corpus.Metadata;

namespace SearchApp.Corpus.Html;

/// <summary>Reads the note below the title of a law or decision: (2007年6月29日第十届全国人民代表大会常务委员会第二十八次会议通过).</summary>
internal static class AdoptionNote
{
    private const int LongestNote = 400;

    private static readonly string[] Acts = ["通过", "公布", "发布", "批准", "印发", "修订", "修正"];

    /// <summary>The day of the act as written; null when the text does not open with such a note.</summary>
    public static string? Date(CleanedPage page)
    {
        if (page.Paragraphs.Count == 0)
        {
            return null;
        }

        Block first = page.Paragraphs[0];
        ReadOnlySpan<char> note = page.Text.FoldedSpan(first.Start, first.End);
        if (note.Length > LongestNote || note[0] != '(' || note[^1] != ')' || !WrittenDate.TryReadAt(note[1..], out WrittenDate date) || date.Day is null)
        {
            return null;
        }

        foreach (string act in Acts)
        {
            if (note.Contains(act, StringComparison.Ordinal))
            {
                return page.Text.Text.Substring(first.Start + 1, date.Length);
            }
        }

        return null;
    }
}

using SearchApp.Corpus;
using SearchApp.Search;

namespace SearchApp.Web.Components.Reading;

/// <summary>An article with its marks as a lens shows it, and where the marks of each part begin to count.</summary>
/// <param name="View">The article; title, subtitle and paragraphs in the lens's script, the marks where they were.</param>
/// <param name="MarkCount">Marks in title, subtitle and paragraphs together.</param>
internal sealed record LensedArticle(ArticleView View, int MarkCount)
{
    /// <summary>Shows an article through a lens.</summary>
    public static LensedArticle Of(ArticleView view, TextLens lens)
    {
        var shown = lens == TextLens.Stored ? view : view with
        {
            Title = Show(view.Title, lens),
            Subtitle = view.Subtitle is { } subtitle ? Show(subtitle, lens) : null,
            Paragraphs = [.. view.Paragraphs.Select(p => Show(p, lens))],
        };
        int count = view.Title.Marks.Count + (view.Subtitle?.Marks.Count ?? 0) + view.Paragraphs.Sum(p => p.Marks.Count);
        return new LensedArticle(shown, count);
    }

    /// <summary>The number of the first mark of the subtitle.</summary>
    public int SubtitleFirst => 1 + View.Title.Marks.Count;

    /// <summary>The paragraphs with the number of the first mark of each.</summary>
    public IEnumerable<(MarkedText Text, int FirstMark)> Paragraphs
    {
        get
        {
            int first = SubtitleFirst + (View.Subtitle?.Marks.Count ?? 0);
            foreach (var paragraph in View.Paragraphs)
            {
                yield return (paragraph, first);
                first += paragraph.Marks.Count;
            }
        }
    }

    private static MarkedText Show(MarkedText text, TextLens lens) => text with { Text = ScriptLens.Show(lens, text.Text) };
}

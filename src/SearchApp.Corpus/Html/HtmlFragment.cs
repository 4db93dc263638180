using System.Buffers;

namespace SearchApp.Corpus.Html;

/// <summary>Tells whether the text of a record is HTML, as feeds and many scrapers give it.</summary>
internal static class HtmlFragment
{
    private static readonly SearchValues<string> Tags = SearchValues.Create(
        ["</p>", "<br>", "<br/>", "<br />", "</div>", "</span>", "</table>", "</li>"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text has a tag that only markup has.</summary>
    public static bool IsMarkup(ReadOnlySpan<char> text) => text.ContainsAny(Tags);
}

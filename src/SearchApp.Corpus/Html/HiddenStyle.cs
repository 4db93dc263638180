using System.Buffers;

namespace SearchApp.Corpus.Html;

/// <summary>Tells from a start tag whether the page shows what stands in the element.</summary>
/// <remarks>Injected links are often hidden so; style sheets are not read.</remarks>
internal static class HiddenStyle
{
    private const int LongestStyle = 512;

    private static readonly string[] Hiding =
        ["display:none", "visibility:hidden", "font-size:0;", "font-size:0px", ";left:-99", ";top:-99", ";text-indent:-99"];

    // A box of no size that shows nothing of what flows over.
    private static readonly string[] NoSize = [";height:0;", ";height:0px;", ";height:1px;", ";width:0;", ";width:0px;", ";width:1px;"];

    // One of these is in every tag that hides, and in few others.
    private static readonly SearchValues<string> Telling =
        SearchValues.Create(["hidden", "none", "font-size:", "font-size :", ":-99", ": -99", "marquee"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an element is not shown.</summary>
    /// <param name="tag">Its whole start tag.</param>
    public static bool Hides(ReadOnlySpan<char> tag)
    {
        if (!tag.ContainsAny(Telling))
        {
            return false;
        }

        if (tag.StartsWith("<marquee", StringComparison.OrdinalIgnoreCase) && (HtmlAttributes.Value(tag, "width").Length == 1 || HtmlAttributes.Value(tag, "height").Length == 1))
        {
            return true;
        }

        ReadOnlySpan<char> style = HtmlAttributes.Value(tag, "style");
        return style.IsEmpty ? HtmlAttributes.Has(tag, "hidden") : HidesByStyle(style[..Math.Min(style.Length, LongestStyle)]);
    }

    private static bool HidesByStyle(ReadOnlySpan<char> style)
    {
        Span<char> bare = stackalloc char[LongestStyle + 2];
        bare[0] = ';';
        int length = 1;
        foreach (char c in style)
        {
            if (!char.IsWhiteSpace(c))
            {
                bare[length++] = char.ToLowerInvariant(c);
            }
        }

        bare[length++] = ';';
        foreach (string hiding in Hiding)
        {
            if (bare[..length].IndexOf(hiding) >= 0)
            {
                return true;
            }
        }

        return bare[..length].IndexOf("overflow:hidden") >= 0 && HasNoSize(bare[..length]);
    }

    private static bool HasNoSize(ReadOnlySpan<char> style)
    {
        foreach (string size in NoSize)
        {
            if (style.IndexOf(size) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}

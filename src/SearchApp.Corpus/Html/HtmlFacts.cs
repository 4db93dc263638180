namespace SearchApp.Corpus.Html;

/// <summary>What the head of a page states of it, where the page itself does not.</summary>
internal static class HtmlFacts
{
    private static readonly string[] DateNames =
        ["publishdate", "pubdate", "article:published_time", "og:article:published_time", "datepublished", "publish_time", "publishtime", "firstpublishedtime", "og:release_date", "dc.date", "weibo:article:create_at", "date"];

    /// <summary>What the image that stands for the source's name is kept under.</summary>
    public const string SourceImage = "image of the source";

    private static readonly string[] SourceNames = [SourceImage, "contentsource", "source", "mediaid", "article:source", "og:site_name"];
    private static readonly string[] AddressNames = ["og:url", "canonical", "url"];

    /// <summary>The day of publication as written; null when the head states none.</summary>
    public static string? Date(HtmlPage page) => First(page, DateNames);

    /// <summary>The publisher; null when the head states none.</summary>
    public static string? Source(HtmlPage page)
    {
        string? source = First(page, SourceNames);
        if (source is null)
        {
            return null;
        }

        // 来源：人民网-文化频道 原创稿
        int colon = source.AsSpan().IndexOfAny(':', '：');
        string value = (source.StartsWith("来源", StringComparison.Ordinal) && colon >= 0 ? source[(colon + 1)..] : source).Trim();
        int blank = value.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 ? value[..blank] : value;
    }

    /// <summary>The page's own address; null when the head states none.</summary>
    public static string? Address(HtmlPage page) =>
        First(page, AddressNames) is { } address && address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? address : null;

    private static string? First(HtmlPage page, string[] names)
    {
        foreach (string name in names)
        {
            foreach ((string metaName, string content) in page.Meta)
            {
                if (metaName == name && content.Length > 0)
                {
                    return content;
                }
            }
        }

        return null;
    }
}

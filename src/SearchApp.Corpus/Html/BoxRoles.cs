using System.Buffers;

namespace SearchApp.Corpus.Html;

/// <summary>Reads what a container is for from its start tag.</summary>
internal static class BoxRoles
{
    // Words in a class or id, in the order in which they are asked for: what leads away from the article first.
    private static readonly (BoxRole Role, string[] Words)[] Table =
    [
        (BoxRole.Comments, ["comment", "pinglun", "liuyan", "guestbook", "cyan", "SOHUCS"]),
        (BoxRole.Related, ["related", "relate", "xiangguan", "xgyd", "xgxw", "recommend", "tuijian", "hotnews", "hot-news", "paihang", "ranking", "guess", "sidebar", "side-bar", "rightbar"]),
        (BoxRole.Advertisement, ["advert", "guanggao", "gg_", "ad-box", "adbox", "ad_box", "banner-ad"]),
        (BoxRole.Tools, ["share", "fenxiang", "toolbar", "bdshare", "fontsize", "font-size", "qrcode", "ewm", "erweima", "saoma"]),
        (BoxRole.Footer, ["footer", "copyright", "banquan", "foot_", "foot-", "beian", "statement", "shengming"]),
        (BoxRole.Navigation, ["breadcrumb", "crumb", "weizhi", "navbar", "topnav", "mainnav", "navigation", "menu", "pagination", "site-nav", "search", "login"]),
        (BoxRole.Article, ["article", "content", "TRS_Editor", "zoom", "detail", "news_txt", "newstext", "rm_txt", "maintext", "main-text", "text_con", "pages_content", "xwzw", "zhengwen"]),
    ];

    private static readonly (BoxRole Role, SearchValues<string> Words)[] Hints = [.. Table.Select(row => (row.Role, Search(row.Words)))];

    private static readonly SearchValues<string> AnyHint = Search([.. Table.SelectMany(row => row.Words)]);

    /// <summary>The role of a container.</summary>
    /// <param name="element">Its element.</param>
    /// <param name="tag">Its whole start tag.</param>
    public static BoxRole Of(HtmlElement element, ReadOnlySpan<char> tag)
    {
        switch (element)
        {
            case HtmlElement.Nav:
                return BoxRole.Navigation;
            case HtmlElement.Footer:
                return BoxRole.Footer;
            case HtmlElement.Article or HtmlElement.Main:
                return BoxRole.Article;
            case HtmlElement.Aside:
                return BoxRole.Related;
        }

        BoxRole role = Named(HtmlAttributes.Value(tag, "class"));
        return role == BoxRole.Unknown ? Named(HtmlAttributes.Value(tag, "id")) : role;
    }

    private static BoxRole Named(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty)
        {
            return BoxRole.Unknown;
        }

        foreach ((BoxRole role, SearchValues<string> hints) in words.ContainsAny(AnyHint) ? Hints : [])
        {
            if (words.ContainsAny(hints))
            {
                return role;
            }
        }

        return words.Equals("nav", StringComparison.OrdinalIgnoreCase) ? BoxRole.Navigation
            : words.Equals("foot", StringComparison.OrdinalIgnoreCase) || words.Equals("bottom", StringComparison.OrdinalIgnoreCase) ? BoxRole.Footer
            : BoxRole.Unknown;
    }

    private static SearchValues<string> Search(string[] words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
}

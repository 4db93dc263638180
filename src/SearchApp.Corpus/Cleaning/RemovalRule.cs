namespace SearchApp.Corpus.Cleaning;

/// <summary>Why a block is taken out of the text.</summary>
/// <param name="Id">Stable id, lower case with hyphens.</param>
/// <param name="Reason">A whole sentence.</param>
internal sealed record RemovalRule(string Id, string Reason)
{
    public static RemovalRule PinyinGloss { get; } = new("pinyin-gloss", "It gives the reading of the character before it.");

    public static RemovalRule Breadcrumb { get; } = new("breadcrumb", "It is the path to the page on its site.");

    public static RemovalRule Navigation { get; } = new("navigation", "It leads to other pages of the site.");

    public static RemovalRule ToolsRow { get; } = new("tools-row", "It is a row of page tools, such as print, font size and share.");

    public static RemovalRule DateLine { get; } = new("date-line", "It states when, by whom or from where the page was published; the fields keep it.");

    public static RemovalRule Editor { get; } = new("editor", "It names who edited the page; the fields keep it.");

    public static RemovalRule Copyright { get; } = new("copyright", "It is a notice of copyright or licence.");

    public static RemovalRule Disclaimer { get; } = new("disclaimer", "It is a disclaimer of the site.");

    public static RemovalRule Contact { get; } = new("contact", "It gives the site's telephone, mail or address.");

    public static RemovalRule RelatedLinks { get; } = new("related-links", "It lists other articles.");

    public static RemovalRule Advertisement { get; } = new("advertisement", "It is an advertisement.");

    public static RemovalRule Spam { get; } = new("spam-list", "It is an injected link, or a list of them, that does not belong to the page.");

    public static RemovalRule RepeatedTitle { get; } = new("repeated-title", "It repeats the title.");

    public static RemovalRule OriginalTitle { get; } = new("original-title", "It labels or repeats the headline under which the text first appeared.");

    public static RemovalRule Learnt { get; } = new("learnt", "Many articles of the same site begin or end with it.");

    public static RemovalRule Footer { get; } = new("footer", "It belongs to the foot of the page.");

    public static RemovalRule SiteName { get; } = new("site-name", "It is the name of the site or of a column.");

    public static RemovalRule ReaderComments { get; } = new("reader-comments", "It is what readers wrote about the page.");

    public static RemovalRule Script { get; } = new("script", "It is a script or a style sheet of the page.");

    public static RemovalRule Comment { get; } = new("comment", "It is a comment or declaration in the page's source.");

    public static RemovalRule Hidden { get; } = new("hidden", "The page does not show it.");

    public static RemovalRule Control { get; } = new("form-control", "It is a button, a choice or a field of a form.");

    public static RemovalRule Markup { get; } = new("markup", "It is markup of the page, not its text.");
}

using System.Text;

namespace SearchApp.Corpus.Tests.Html;

/// <summary>Reads a page written in a test.</summary>
internal static class Page
{
    public static ReadResult Read(string html) => Read(Encoding.UTF8.GetBytes(html));

    public static ReadResult Read(byte[] bytes) =>
        new ArticleReader().Parse(new RawDocument("page.html", RawDocumentKind.Html, bytes, null, bytes.Length));

    /// <summary>The article of a page; its receipt must cover the source.</summary>
    public static Article Article(string html)
    {
        ReadResult result = Read(html);
        Assert.Null(result.SkipReason);
        ReceiptAssert.CoversSource(result.Article!.Receipt);
        Assert.Equal(html.Length, result.Article.Receipt.Length);
        return result.Article;
    }
}

using System.Globalization;

namespace SearchApp.Corpus.Sources;

/// <summary>The sentences that say why something gave no article.</summary>
internal static class SkipReasons
{
    public const string Empty = "It is empty.";

    public const string Binary = "It is not text but binary data.";

    public const string DamagedUtf8 = "It is damaged UTF-8: most of it is valid, but some bytes are not.";

    public const string DamagedUtf16 = "It is damaged UTF-16.";

    public const string UnknownEncoding = "Its encoding is none of UTF-8, UTF-16, GB18030 and Big5.";

    public const string NoText = "It has neither a title nor a text.";

    public const string ListPage = "It is a list of links to other pages, not an article.";

    public const string NotAnObject = "The record is not a JSON object.";

    /// <summary>Something is larger than an article may be.</summary>
    /// <param name="what">file or line.</param>
    /// <param name="limit">The largest size allowed, in bytes.</param>
    public static string TooLarge(string what, long limit) =>
        limit % (1 << 20) == 0
            ? string.Create(CultureInfo.InvariantCulture, $"The {what} is larger than {limit >> 20} MiB, the limit for one article (--max-article).")
            : string.Create(CultureInfo.InvariantCulture, $"The {what} is larger than {limit} bytes, the limit for one article (--max-article).");

    public static string BadJson(string detail) => $"The record is not valid JSON: {detail}";
}
